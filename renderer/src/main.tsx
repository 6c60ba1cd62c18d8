import './styles/base.css';
import './styles/ui.css';
import './styles/pages.css';
import './app/frame.css';
import './app/athlete-layout.css';
import './app/palette.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
