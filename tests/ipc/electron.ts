/** What the desktop channels ask of Electron, for tests on plain Node: every dialog is cancelled. */
export const electron = {
  app: {
    isPackaged: false,
    getVersion: () => '0.0.0',
    getSystemLocale: () => 'en-GB',
    getPath: () => '/tmp',
  },
  dialog: {
    showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] as string[] }),
  },
  Notification: { isSupported: () => false },
  shell: { openPath: () => Promise.resolve('') },
  nativeImage: {
    createFromBuffer: () => ({ isEmpty: () => true }),
    createFromBitmap: () => ({ setTemplateImage: () => undefined }),
  },
  Tray: class {
    on() {}
    isDestroyed = () => false
    setImage() {}
    setToolTip() {}
    setContextMenu() {}
    destroy() {}
  },
  Menu: { buildFromTemplate: () => null },
  globalShortcut: { register: () => true, unregister: () => undefined, isRegistered: () => true },
}
