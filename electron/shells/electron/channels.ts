/** Carries every call from the page; the contract's channel name is its first argument. */
export const CALL_CHANNEL = 'counterpoint:call';
/** Carries every event to the page; the event's name is its first argument. */
export const EVENT_CHANNEL = 'counterpoint:event';
