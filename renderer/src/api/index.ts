export { bridge, call } from './bridge.ts';
export {
  ApiProvider,
  type ChannelState,
  type CommandRunner,
  useAskAhead,
  useChannel,
  useCommand,
  useShowAhead,
} from './query.tsx';
export { createQueryClient } from './refresh.ts';
export { drawn } from './show-ahead.ts';
