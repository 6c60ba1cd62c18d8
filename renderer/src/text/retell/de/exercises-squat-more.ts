import type { Retold } from '../retold.ts';

/** German of how to do the squats besides back and front squat. */
export const MORE_SQUATS: Retold = {
  'A dumbbell in each hand at the sides, feet at hip width.': 'In jeder Hand seitlich eine Kurzhantel, Füße hüftbreit.',
  'Dumbbells hang at the sides, shoulders back.': 'Kurzhanteln hängen seitlich, Schultern zurück.',
  'Sit to parallel, heels down.': 'Bis zur Waagrechten setzen, Fersen am Boden.',
  'Stand up fast, lower in two counts.': 'Schnell aufstehen, in zwei Takten senken.',
  'Dumbbells swing forward and pull the back round.': 'Kurzhanteln schwingen nach vorn und ziehen den Rücken rund.',
  'It turns into a deadlift: hips high, knees hardly bend.': 'Es wird ein Kreuzheben: Hüfte hoch, Knie kaum gebeugt.',
  'Ends where the grip gives out; a squat to a box spares a sore knee.':
    'Endet, wo der Griff nachgibt; eine Kniebeuge zum Kasten schont ein gereiztes Knie.',
  'One kettlebell or dumbbell held upright at the chest, feet at hip width or a little wider.':
    'Eine Kettlebell oder Kurzhantel aufrecht vor der Brust, Füße hüftbreit oder etwas breiter.',
  'Hold the bell against the breastbone.': 'Das Gewicht am Brustbein halten.',
  'Elbows brush the inside of the knees.': 'Die Ellbogen streifen die Innenseite der Knie.',
  'Tall chest on the way up.': 'Auf dem Weg nach oben die Brust aufrecht.',
  'The weight drifts away from the chest.': 'Das Gewicht driftet von der Brust weg.',
  'The lower back tucks under at the bottom.': 'Unten rollt das Becken ein.',
  'Go only as deep as the knee and hip allow without pain.':
    'Nur so tief, wie Knie und Hüfte es ohne Schmerz zulassen.',
  'Seat set so that the knees bend to about a right angle without the back leaving the pad.':
    'Sitz so, dass die Knie etwa zum rechten Winkel kommen, ohne dass der Rücken das Polster verlässt.',
  'Feet at hip width, mid-plate.': 'Füße hüftbreit, Mitte der Platte.',
  'Lower until the back wants to round, no further.': 'Senken, bis der Rücken rund werden will, nicht weiter.',
  'Press without locking the knees hard.': 'Drücken, ohne die Knie hart durchzudrücken.',
  'Hips roll off the pad at the bottom.': 'Unten rollt die Hüfte vom Polster.',
  'Knees snap straight at the top.': 'Oben schnappen die Knie durch.',
  'Short reps with too many plates.': 'Kurze Wiederholungen mit zu vielen Scheiben.',
  'A back that hurts when it rounds wants less depth, not less pad.':
    'Ein Rücken, der beim Runden schmerzt, braucht weniger Tiefe, nicht weniger Polster.',
  'Shoulders under the pads, feet in the middle of the plate at hip width.':
    'Schultern unter den Polstern, Füße hüftbreit in der Mitte der Platte.',
  'Back flat on the pad all the way.': 'Rücken durchweg flach am Polster.',
  'Same depth on every rep.': 'Bei jeder Wiederholung gleich tief.',
  'Heels come up at the bottom.': 'Unten heben die Fersen ab.',
  'Bouncing out of the lowest point.': 'Federn aus dem tiefsten Punkt.',
  'Loads the knee more than most squats; leave it out while the kneecap is sore.':
    'Belastet das Knie mehr als die meisten Kniebeugen; weglassen, solange die Kniescheibe gereizt ist.',
  'A box behind the heels at a height where the thighs are level or just above.':
    'Ein Kasten hinter den Fersen, so hoch, dass die Oberschenkel waagrecht oder knapp darüber stehen.',
  'Sit back to the box, touch it, do not drop.': 'Zum Kasten zurücksetzen, berühren, nicht fallen lassen.',
  'Stay tight while you touch.': 'Beim Berühren gespannt bleiben.',
  'Stand up as if to jump.': 'Aufstehen wie zum Sprung.',
  'Plumping down and losing the brace.': 'Hinplumpsen und die Spannung verlieren.',
  'Rocking forward to get up.': 'Vorschaukeln zum Aufstehen.',
  'The choice when depth hurts: raise the box until it does not.':
    'Die Wahl, wenn Tiefe schmerzt: den Kasten erhöhen, bis sie es nicht mehr tut.',
  'Clean the bells to the shoulders one after the other, knuckles under the chin.':
    'Die Kettlebells nacheinander zu den Schultern umsetzen, Knöchel unter dem Kinn.',
  'Two bells of one weight, resting on the forearms.': 'Zwei gleich schwere Kettlebells, auf den Unterarmen ruhend.',
  'Elbows in front of the ribs.': 'Ellbogen vor den Rippen.',
  'Straight down, straight up.': 'Gerade hinab, gerade hinauf.',
  'Leaning back against the weight.': 'Zurücklehnen gegen das Gewicht.',
  'Elbows flare and the bells pull outwards.': 'Die Ellbogen weichen aus und die Kettlebells ziehen nach außen.',
  'Keep the wrists straight; bent ones hurt long before the legs tire.':
    'Handgelenke gerade halten; geknickte schmerzen lange, bevor die Beine ermüden.',
  'Feet at hip width, a chair behind you if you want a mark for the depth.':
    'Füße hüftbreit, dahinter ein Stuhl als Marke für die Tiefe, wenn gewünscht.',
  'Arms forward, sit between the heels.': 'Arme nach vorn, zwischen die Fersen setzen.',
  'Three counts down, stand up fast.': 'In drei Takten hinab, schnell aufstehen.',
  'Knees fall inwards.': 'Die Knie fallen nach innen.',
  'Heels lift: put a thin book under them and work on the ankles.':
    'Fersen heben ab: ein dünnes Buch darunterlegen und an den Sprunggelenken arbeiten.',
  'A warm-up and a first lesson; it is too light to count as strength for long.':
    'Aufwärmen und erste Lektion; auf Dauer zu leicht, um als Kraft zu zählen.',
};
