export { bridge, call } from './bridge.ts';
export {
  ApiProvider,
  type ChannelState,
  type CommandRunner,
  useAskAhead,
  useChannel,
  useCommand,
} from './query.tsx';
export { createQueryClient } from './refresh.ts';
