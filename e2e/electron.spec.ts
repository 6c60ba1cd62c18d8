import { expect, test } from './support/workstation.ts';

test.describe('the Electron shell alone', () => {
  test('every page is sandboxed and isolated', async ({ workstation }) => {
    const preferences = await workstation.running.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        // Electron has it, its types do not.
        const preferences = Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents);
        const { sandbox, contextIsolation, nodeIntegration, webSecurity } = preferences;
        return { sandbox, contextIsolation, nodeIntegration, webSecurity };
      }),
    );
    expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }]);
  });

  test('a menu item does what its command does', async ({ workstation }) => {
    const { page, running } = workstation;
    const labels = await running.electron?.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map((item) => item.label),
    );
    expect(labels).toEqual(['File', 'Edit', 'Athlete', 'Season', 'View', 'Help']);
    await running.electron?.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('settings.open')?.click(),
    );
    await expect(page).toHaveURL(/#\/settings$/);
  });

  test('permissions are denied', async ({ workstation }) => {
    workstation.problems.expect(/permission|denied/i);
    const state = await workstation.page.evaluate(async () => {
      const { state: notifications } = await navigator.permissions.query({ name: 'notifications' });
      const { state: geolocation } = await navigator.permissions.query({ name: 'geolocation' });
      return { notifications, geolocation };
    });
    expect(state).toEqual({ notifications: 'denied', geolocation: 'denied' });
  });
});
