/** The parts of the browser that open a panel beside the page; each browser has one of them. */
interface Panels {
  windows?: { getCurrent(): Promise<{ id?: number }> };
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of this window. Firefox wants the call in the very turn of the click, so that nothing may be awaited
 * before it.
 * @returns undefined where the browser has no panel that can be opened, as on Android
 */
export function besideOpener(): (() => void) | undefined {
  const scope = globalThis as unknown as { browser?: Panels; chrome?: Panels };
  const { sidebarAction } = scope.browser ?? {};
  if (sidebarAction) return () => void sidebarAction.open().then(closePopup);
  const { sidePanel, windows } = scope.chrome ?? {};
  if (!sidePanel || !windows) return undefined;
  return () =>
    void windows.getCurrent().then(async ({ id }) => {
      if (id === undefined) return;
      await sidePanel.open({ windowId: id });
      closePopup();
    });
}

function closePopup(): void {
  window.close();
}
