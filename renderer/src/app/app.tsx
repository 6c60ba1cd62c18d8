import { ApiProvider, createQueryClient } from '../api/index.ts';
import { Toasts } from '../ui/index.ts';

const client = createQueryClient();

/** The window. */
export function App() {
  return (
    <ApiProvider client={client}>
      <Toasts />
    </ApiProvider>
  );
}
