export { bridge, call } from './bridge.ts';
export {
  ApiProvider,
  type ChannelState,
  type CommandRunner,
  createQueryClient,
  useChannel,
  useCommand,
} from './query.tsx';
