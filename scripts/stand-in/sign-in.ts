import { html, type Markup } from './markup';

/** The page that stands wherever nobody is signed in. */
export const signInDocument = (): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>LinkedIn Login, Sign in | LinkedIn</title>
        <link rel="stylesheet" href="/stand-in/style.css" />
      </head>
      <body>
        <main class="app__content" role="main">
          <h1>Sign in</h1>
          <form class="login__form" action="/checkpoint/lg/login-submit" method="post">
            <input id="username" name="session_key" type="text" autocomplete="username" />
            <input id="password" name="session_password" type="password" />
            <button type="submit">Sign in</button>
          </form>
        </main>
      </body>
    </html>`;
