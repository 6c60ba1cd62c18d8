import { type MenuName, type UserCommandId, userCommands } from './commands.ts';

/** A language of the command labels. */
type CommandLanguage = 'en' | 'de';

/** The German label of each command; a missing or extra one does not compile. */
const german: Readonly<Record<UserCommandId, string>> = {
  'athlete.new': 'Neuer Athlet …',
  'file.import': 'Importieren …',
  'season.exportPdf': 'Saison als PDF exportieren …',
  'screen.print': 'Diese Ansicht drucken …',
  'backup.create': 'Jetzt sichern',
  'settings.open': 'Einstellungen …',
  'history.undo': 'Rückgängig',
  'history.redo': 'Wiederholen',
  'history.open': 'Verlauf der Änderungen …',
  'session.move': 'Einheit verlegen …',
  'session.delete': 'Einheit löschen',
  'session.lock': 'Einheit fixieren oder freigeben',
  'session.keep': 'Einheit in Bibliothek sichern …',
  'edit.copy': 'Einheiten kopieren',
  'edit.cut': 'Einheiten ausschneiden',
  'edit.paste': 'Einheiten einsetzen',
  'edit.selectAll': 'Alle Einheiten der Woche auswählen',
  'edit.duplicate': 'Einheiten duplizieren',
  'edit.repeat': 'Einheiten wiederholen …',
  'week.copy': 'Woche kopieren',
  'week.duplicate': 'Woche in die nächste duplizieren …',
  'week.repeat': 'Woche wiederholen …',
  'week.restDay': 'Ruhetag einfügen oder entfernen',
  'week.beside': 'Woche neben der eines anderen Athleten …',
  'day.note': 'Notiz am Tag …',
  'log.asPlanned': 'Den Tag wie geplant protokollieren',
  'session.new': 'Neue Einheit …',
  'session.fromLibrary': 'Einheit aus Bibliothek einfügen …',
  'library.search': 'Bibliothek durchsuchen',
  'library.edit': 'In der Bibliothek bearbeiten oder umbenennen …',
  'exercise.new': 'Neue Übung …',
  'exercise.duplicate': 'Übung duplizieren',
  'library.duplicate': 'In der Bibliothek duplizieren',
  'library.delete': 'Aus der Bibliothek löschen',
  'rules.search': 'Planungsregeln durchsuchen',
  'rules.preview': 'Wirkung geänderter Regeln zeigen …',
  'rules.apply': 'Geänderte Regeln anwenden',
  'rules.discard': 'Geänderte Regeln verwerfen',
  'rules.reset': 'Alle Planungsregeln zurücksetzen …',
  'rules.replan': 'Saisons nach diesen Regeln neu planen …',
  'athlete.edit': 'Athlet bearbeiten …',
  'athlete.archive': 'Athlet archivieren',
  'athlete.delete': 'Athlet löschen …',
  'athlete.newWindow': 'In neuem Fenster öffnen',
  'race.new': 'Neuer Wettkampf …',
  'period.new': 'Neue Tage im Kalender …',
  'season.new': 'Saison planen …',
  'season.all': 'Alle Saisons in einer Reihe …',
  'season.edit': 'Saison bearbeiten …',
  'season.replan': 'Ab heute neu planen …',
  'week.target': 'Ziele der Woche setzen …',
  'week.note': 'Notiz zur Woche …',
  'season.shift': 'Saison verschieben …',
  'season.saveTemplate': 'Saison als Vorlage sichern …',
  'season.delete': 'Saison löschen …',
  'template.open': 'Saisonvorlagen …',
  'squad.replan': 'Mehrere Athleten neu planen …',
  'roster.search': 'Im Kader suchen',
  'roster.saveFilter': 'Filter sichern …',
  'roster.groups': 'Gruppen …',
  'roster.archive': 'Archivierte Athleten zeigen',
  'bulk.template': 'Gewählten Athleten eine Vorlage zuweisen …',
  'bulk.replan': 'Gewählte Athleten neu planen …',
  'bulk.shift': 'Saisons gewählter Athleten verschieben …',
  'bulk.log': 'Gewählte Athleten wie geplant protokollieren …',
  'bulk.export': 'PDFs gewählter Athleten exportieren …',
  'bulk.groups': 'Gruppen gewählter Athleten ändern …',
  'bulk.archive': 'Gewählte Athleten archivieren …',
  'palette.open': 'Befehlspalette …',
  'view.roster': 'Kader',
  'view.calculators': 'Rechner',
  'view.library': 'Bibliothek',
  'view.squadAudit': 'Prüfung des Kaders',
  'view.rules': 'Planungsregeln',
  'view.squadLog': 'Protokoll des Kaders',
  'view.log': 'Protokoll',
  'view.season': 'Saison',
  'view.week': 'Woche',
  'view.progress': 'Verlauf',
  'view.audit': 'Prüfung',
  'view.profile': 'Profil des Athleten',
  'view.athleteRules': 'Planungsregeln dieses Athleten',
  'view.previousWeek': 'Vorige Woche',
  'view.nextWeek': 'Nächste Woche',
  'view.theme': 'Zwischen hell und dunkel wechseln',
  'view.zoomIn': 'Text größer',
  'view.zoomOut': 'Text kleiner',
  'view.zoomReset': 'Text in üblicher Größe',
  'view.contrast': 'Hohen Kontrast umschalten',
  'sample.add': 'Beispielkader anlegen',
  'sample.remove': 'Beispielkader entfernen',
  'view.gallery': 'Gestaltung',
  'shortcuts.open': 'Tastenkürzel',
};

const germanMenus: Readonly<Record<MenuName, string>> = {
  File: 'Datei',
  Edit: 'Bearbeiten',
  Athlete: 'Athlet',
  Season: 'Saison',
  View: 'Ansicht',
  Help: 'Hilfe',
};

/** The label of a command, with `…` where it asks for more before it acts. */
export function commandLabel(id: UserCommandId, language: CommandLanguage): string {
  if (language === 'de') return german[id];
  return userCommands.find((command) => command.id === id)?.label ?? id;
}

/** The label without its `…`. */
export function commandName(id: UserCommandId, language: CommandLanguage): string {
  return commandLabel(id, language).replace(/\s?…$/, '');
}

/** The title of a menu of the menu bar. */
export function menuTitle(menu: MenuName, language: CommandLanguage): string {
  return language === 'de' ? germanMenus[menu] : menu;
}
