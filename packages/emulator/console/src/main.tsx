import { render } from 'preact';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/components.css';
import './styles/table.css';
import './theme.ts';
import { App } from './app.tsx';
import { openSession, takeTokenFromAddress } from './connection/session.ts';
import { listenToKeys } from './navigation/keyboard.ts';
import { followLinks } from './navigation/location.ts';

takeTokenFromAddress();
followLinks();
listenToKeys();
render(<App />, document.getElementById('app') as HTMLElement);
void openSession();
