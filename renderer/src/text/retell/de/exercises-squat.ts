import type { Retold } from '../retold.ts';

/** German of the barbell squats: set-up, cues, faults and cautions. */
export const SQUATS: Retold = {
  'Bar in the rack at breastbone height, safety bars just below the lowest point. Two steps back, feet a little wider than the hips.':
    'Stange im Rack auf Brustbeinhöhe, Sicherheitsablagen knapp unter dem tiefsten Punkt. Zwei Schritte zurück, Füße etwas weiter als hüftbreit.',
  'Big breath into the belt line, hold it to the top.': 'Tief in die Gürtellinie einatmen, bis oben halten.',
  'Knees travel over the toes; whole foot stays heavy.': 'Knie wandern über die Zehen; der ganze Fuß bleibt belastet.',
  'Drive the floor away, chest and hips rise together.': 'Boden wegdrücken, Brust und Hüfte kommen zusammen hoch.',
  'Leave one or two clean reps in the tank.': 'Ein bis zwei saubere Wiederholungen in Reserve lassen.',
  'Heels lift or the weight rolls to the toes.': 'Fersen heben ab oder das Gewicht rollt auf die Zehen.',
  'Hips shoot up first and the chest falls.': 'Hüfte schießt zuerst hoch, die Brust fällt.',
  'Knees fall inwards on the way up.': 'Knie fallen auf dem Weg nach oben nach innen.',
  'With a sore knee or back, squat to a box of a painless height, or swap for a split squat.':
    'Bei gereiztem Knie oder Rücken auf einen Kasten in schmerzfreier Höhe beugen oder gegen Split Squats tauschen.',
  'Bar on the front of the shoulders, fingertips under it, elbows pointing ahead. Feet as in the back squat.':
    'Stange vorn auf den Schultern, Fingerspitzen darunter, Ellbogen nach vorn. Füße wie bei der Kniebeuge im Nacken.',
  'Elbows high from start to finish.': 'Ellbogen von Anfang bis Ende hoch.',
  'Sit straight down between the hips.': 'Gerade nach unten zwischen die Hüften setzen.',
  'If the elbows drop, the set is over.': 'Sinken die Ellbogen, ist der Satz vorbei.',
  'Elbows drop and the upper back rounds.': 'Ellbogen sinken und der obere Rücken rundet.',
  'The bar rests in the hands, not on the shoulders.': 'Stange liegt in den Händen statt auf den Schultern.',
  'Half depth because the load is too high.': 'Halbe Tiefe, weil die Last zu hoch ist.',
  'Stiff or painful wrists: cross the arms over the bar, or use the back squat.':
    'Bei steifen oder schmerzenden Handgelenken Arme über der Stange kreuzen oder die Stange in den Nacken nehmen.',
};
