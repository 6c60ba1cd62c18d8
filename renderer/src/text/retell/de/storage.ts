import type { Retold } from '../retold.ts';

const DATABASE: Retold = {
  'This {1} is no longer there, so nothing was changed. Look again and retry.':
    'Nicht mehr da: {1}. Nichts wurde geändert; noch einmal ansehen und wiederholen.',
  'This athlete is no longer there, so nothing was changed. Look again and retry.':
    'Diesen Athleten gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This exercise is no longer there, so nothing was changed. Look again and retry.':
    'Diese Übung gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This group is no longer there, so nothing was changed. Look again and retry.':
    'Diese Gruppe gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This period is no longer there, so nothing was changed. Look again and retry.':
    'Diese Tage im Kalender gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This race is no longer there, so nothing was changed. Look again and retry.':
    'Diesen Wettkampf gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This saved filter is no longer there, so nothing was changed. Look again and retry.':
    'Diesen gesicherten Filter gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This saved session is no longer there, so nothing was changed. Look again and retry.':
    'Diese gesicherte Einheit gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This season is no longer there, so nothing was changed. Look again and retry.':
    'Diese Saison gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This session is no longer there, so nothing was changed. Look again and retry.':
    'Diese Einheit gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This template is no longer there, so nothing was changed. Look again and retry.':
    'Diese Vorlage gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'This week is no longer there, so nothing was changed. Look again and retry.':
    'Diese Woche gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'There is already a group called “{1}”, so nothing was changed.':
    'Eine Gruppe namens „{1}“ gibt es schon; nichts wurde geändert.',
  'There is already a saved filter called “{1}”, so nothing was changed.':
    'Einen gesicherten Filter namens „{1}“ gibt es schon; nichts wurde geändert.',
  'There is already a template called “{1}”, so nothing was changed.':
    'Eine Vorlage namens „{1}“ gibt es schon; nichts wurde geändert.',
  'There is already a {1} called “{2}”, so nothing was changed.': 'Schon vorhanden: {1} „{2}“; nichts wurde geändert.',
  'The disk is full, so this was not saved; everything saved before it is intact. Free some space and do it again.':
    'Der Datenträger ist voll, deshalb wurde dies nicht gesichert; alles vorher Gesicherte ist unversehrt. Platz schaffen und noch einmal versuchen.',
  'The data folder cannot be written to, so this was not saved; everything saved before it is intact. Make the folder writable, or choose another one, and start again.':
    'In den Datenordner lässt sich nicht schreiben, deshalb wurde dies nicht gesichert; alles vorher Gesicherte ist unversehrt. Den Ordner beschreibbar machen oder einen anderen wählen und neu starten.',
  'Another program is using the database, so this was not saved; everything saved before it is intact. Close the other program and do it again.':
    'Ein anderes Programm benutzt die Datenbank, deshalb wurde dies nicht gesichert; alles vorher Gesicherte ist unversehrt. Das andere Programm schließen und noch einmal versuchen.',
  'The database file is damaged, so this was not saved; the file was left as it is. Restore the last backup from Settings.':
    'Die Datenbankdatei ist beschädigt, deshalb wurde dies nicht gesichert; die Datei blieb, wie sie ist. In den Einstellungen die letzte Sicherung wiederherstellen.',
  'There is already an entry of that name or key, so nothing was changed. Choose another one.':
    'Einen Eintrag mit diesem Namen oder Schlüssel gibt es schon; nichts wurde geändert. Einen anderen wählen.',
  'Something that this change refers to is no longer there, so nothing was changed. Look again and retry.':
    'Etwas, worauf sich diese Änderung bezieht, gibt es nicht mehr; nichts wurde geändert. Noch einmal ansehen und wiederholen.',
  'The disk could not be read or written, so this was not saved; everything saved before it is intact. Check that the drive is connected, then do it again.':
    'Der Datenträger ließ sich nicht lesen oder beschreiben, deshalb wurde dies nicht gesichert; alles vorher Gesicherte ist unversehrt. Prüfen, ob das Laufwerk verbunden ist, und noch einmal versuchen.',
  'Week of {1}, {2}, athlete {3}: {4} is stored as {5}, its sessions give {6}.':
    'Woche ab {1}, {2}, Athlet {3}: {4} ist als {5} gespeichert, die Einheiten ergeben {6}.',
};

const BACKUPS: Retold = {
  'No backup was made in {1}, because {2}, then try again. Your data and earlier backups are as they were.':
    'In {1} wurde keine Sicherung angelegt: {2} und noch einmal versuchen. Daten und frühere Sicherungen sind, wie sie waren.',
  'the disk is full: free some space': 'Der Datenträger ist voll; Platz schaffen',
  'the folder cannot be written to: make it writable':
    'In den Ordner lässt sich nicht schreiben; ihn beschreibbar machen',
  '{1}: check the disk': '{1}; den Datenträger prüfen',
  'the file vanished after it was written': 'Die Datei verschwand nach dem Schreiben',
  'the copy does not pass its check ({1})': 'Die Kopie besteht ihre Prüfung nicht ({1})',
  'the copy ended early': 'Das Kopieren endete vorzeitig',
  '{1} rows of {2} refer to rows of {3} that are not there':
    '{1} Zeilen von {2} verweisen auf Zeilen von {3}, die fehlen',
  '{1} cannot be restored: {2}. Your data is as it was; choose another backup.':
    '{1} lässt sich nicht wiederherstellen: {2}. Die Daten sind, wie sie waren; eine andere Sicherung wählen.',
  'it is not a database': 'Es ist keine Datenbank',
  'it is empty': 'Die Datei ist leer',
  'it belongs to another program': 'Die Datei gehört einem anderen Programm',
  'there is no such file': 'Diese Datei gibt es nicht',
  'it was made by a newer version of Counterpoint, which must be installed first':
    'Eine neuere Fassung von Counterpoint hat sie angelegt und muss zuerst installiert werden',
  'Another program is using the database, so nothing was restored; your data are as they were. Close it and try again.':
    'Ein anderes Programm benutzt die Datenbank, deshalb wurde nichts wiederhergestellt; die Daten sind, wie sie waren. Es schließen und noch einmal versuchen.',
};

const OPENING: Retold = {
  'The data could not be brought up to date (step {1}, {2}: {3}). It is as it was before; go on with the previous version of Counterpoint, or free disk space and start again.':
    'Die Daten ließen sich nicht auf den neuen Stand bringen (Schritt {1}, {2}: {3}). Sie sind wie zuvor; mit der vorigen Fassung von Counterpoint weiterarbeiten oder Platz auf dem Datenträger schaffen und neu starten.',
  'There is no database in {1} yet, and none can be made because the folder cannot be written to. Nothing was changed. Make the folder writable, or start with another one.':
    'In {1} ist noch keine Datenbank, und es lässt sich keine anlegen, weil sich in den Ordner nicht schreiben lässt. Nichts wurde geändert. Den Ordner beschreibbar machen oder mit einem anderen starten.',
  '{1} belongs to another program. It was left as it is. Start with another data folder.':
    '{1} gehört einem anderen Programm. Die Datei blieb, wie sie ist. Mit einem anderen Datenordner starten.',
  'This version of Counterpoint keeps your data in a newer format. A backup is written and checked first, which takes a minute or two with many years of data; then everything is shown by itself.':
    'Diese Version von Counterpoint legt die Daten in einem neueren Format ab. Zuvor wird eine Sicherung geschrieben und geprüft; bei vielen Jahren dauert das ein bis zwei Minuten, danach erscheint alles von selbst.',
  'These data were written by a newer version of Counterpoint (format {1}; this version knows up to {2}). They are shown for reading only and were not changed. Install the newer version to go on working.':
    'Diese Daten hat eine neuere Fassung von Counterpoint geschrieben (Format {1}; diese Fassung kennt bis {2}). Sie werden nur zum Lesen gezeigt und wurden nicht geändert. Zum Weiterarbeiten die neuere Fassung installieren.',
  'The data folder {1} cannot be written to, so the data are shown for reading only and nothing can be changed. Make the folder writable, or copy it to a place that is, and start again.':
    'In den Datenordner {1} lässt sich nicht schreiben, deshalb werden die Daten nur zum Lesen gezeigt und nichts lässt sich ändern. Den Ordner beschreibbar machen oder an einen beschreibbaren Ort kopieren und neu starten.',
  'There is no backup that passes its check: keep the file, it may be repairable, and start with another data folder.':
    'Keine Sicherung besteht ihre Prüfung: Die Datei aufbewahren, vielleicht lässt sie sich reparieren, und mit einem anderen Datenordner starten.',
  'Restore the backup of {1} UTC; the damaged file will be kept beside it.':
    'Die Sicherung vom {1} UTC wiederherstellen; die beschädigte Datei bleibt daneben erhalten.',
  'The database {1} is damaged. It was left as it is. {2}':
    'Die Datenbank {1} ist beschädigt. Sie blieb, wie sie ist. {2}',
  'Another program is using {1}, perhaps a second Counterpoint or a backup tool. Nothing was changed. Close it, then start again.':
    'Ein anderes Programm benutzt {1}, vielleicht ein zweites Counterpoint oder ein Sicherungsprogramm. Nichts wurde geändert. Es schließen und neu starten.',
  'The disk of {1} is full, so the data could not be opened. Nothing was changed. Free some space, then start again.':
    'Der Datenträger von {1} ist voll, deshalb ließen sich die Daten nicht öffnen. Nichts wurde geändert. Platz schaffen und neu starten.',
  'The data in {1} could not be opened. Nothing was changed. Check that the folder exists, is yours, and its drive is connected, then start again.':
    'Die Daten in {1} ließen sich nicht öffnen. Nichts wurde geändert. Prüfen, ob es den Ordner gibt, ob er zugänglich und sein Laufwerk verbunden ist, und neu starten.',
  'The data in {1} could not be opened{2}. Nothing was changed. Check that the folder exists, is yours, and its drive is connected, then start again.':
    'Die Daten in {1} ließen sich nicht öffnen{2}. Nichts wurde geändert. Prüfen, ob es den Ordner gibt, ob er zugänglich und sein Laufwerk verbunden ist, und neu starten.',
};

const SHELLS: Retold = {
  'Counterpoint is already open on the data folder {1}: its window has been brought to the front.':
    'Counterpoint ist mit dem Datenordner {1} schon offen: Das Fenster wurde nach vorn geholt.',
  'Counterpoint refuses calls from this page.': 'Counterpoint weist Aufrufe von dieser Seite ab.',
  'A print page only reads.': 'Eine Druckseite liest nur.',
  'There is no such page.': 'Diese Seite gibt es nicht.',
  'The page could not be read.': 'Die Seite ließ sich nicht lesen.',
  'The print was cancelled.': 'Das Drucken wurde abgebrochen.',
  'The print page gave no answer.': 'Die Druckseite hat nicht geantwortet.',
  'The page was not drawn within {1} s.': 'Die Seite wurde nicht innerhalb von {1} s gezeichnet.',
  'The file {1} is no longer there.': 'Die Datei {1} gibt es nicht mehr.',
  'No file manager could be started. The file is {1}.': 'Es ließ sich kein Dateimanager starten. Die Datei ist {1}.',
  'The folder {1} already holds {2} files named {3}: choose another folder.':
    'Der Ordner {1} enthält schon {2} Dateien namens {3}: einen anderen Ordner wählen.',
  'No Chromium, Chrome or Edge was found. Install one (on Debian or Ubuntu: "sudo apt install chromium") or name it in COUNTERPOINT_BROWSER.':
    'Weder Chromium noch Chrome oder Edge wurde gefunden. Eines davon installieren (unter Debian oder Ubuntu: „sudo apt install chromium“) oder in COUNTERPOINT_BROWSER nennen.',
  'COUNTERPOINT_BROWSER names {1}, which is not a program that can be started.':
    'COUNTERPOINT_BROWSER nennt {1}; das ist kein Programm, das sich starten lässt.',
  File: 'Datei',
  Edit: 'Bearbeiten',
  Season: 'Saison',
  View: 'Ansicht',
  Help: 'Hilfe',
};

/** German of the database, its backups and the shells. */
export const STORAGE: Retold = { ...DATABASE, ...BACKUPS, ...OPENING, ...SHELLS };

/** Paths, headers of pages, names of programs, and menu items that are German at their source. */
export const STORAGE_KEPT: readonly string[] = [
  'Seite',
  '<div style="width:100%;padding:0 0.4in;font:7.5pt sans-serif;color:#555;display:flex;justify-content:space-between"><span>Counterpoint {1}</span><span>{2} <span class="pageNumber"></span> {3} <span class="totalPages"></span></span></div>',

  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'Google',
  'Chrome',
  'Application',
  'Chromium',
  'Microsoft',
  'Edge',
  'Roaming',
  'Counterpoint',
  'Library',
  'Application Support',
  'Downloads',
  'Documents',
  'Mod',
  'text/html; charset=utf-8',
  'text/javascript; charset=utf-8',
  'text/css; charset=utf-8',
  'text/plain; charset=utf-8',
  'application/json; charset=utf-8',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-{1}'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  '<meta property="csp-nonce" nonce="{1}">',
  'Only GET is answered.',
  // The foot of a printed page, which only a developer's print without the window draws.
  '<div style="width:100%;padding:0 0.4in;font:7.5pt sans-serif;color:#555;display:flex;justify-content:space-between"><span>Counterpoint {1}</span><span>page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>',
  'Ausschneiden',
  'Kopieren',
  'Einsetzen',
  'Alles auswählen',
  'Vollbild',
  'Counterpoint beenden',
];
