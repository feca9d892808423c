import type { starterDeckTexts as english } from '../../en/ui/starterDeck'

/** Womit ein Vortrag anfängt, wo kein anderer da ist: die Geschichte dieser Seite in neun Bildern. */
export const starterDeckTexts = {
  starterTitle: 'Psoas, Kreuzbein, Piriformis',
  atRestTitle: 'In Ruhe',
  atRestCaption:
    'Psoas: von der Wirbelsäule zum Oberschenkel, 43 N. Piriformis: vom Kreuzbein zum Oberschenkel, 6 N. Im Gleichgewicht sind beide ruhig.',
  atRestNote:
    'Sagen, was es ist: ein Lehrmodell, die Knochen gemessen, die Muskeln modelliert; um niemandes eigenen Rücken geht es.\nR und L zeigen: immer die Seiten des Körpers selbst.\nFragen: Welcher Muskel auf diesem Bild berührt das Kreuzbein? (Der Piriformis. Der Psoas nicht.)',
  bothShorterTitle: 'Beide Psoas 20 % kürzer',
  bothShorterCaption:
    'Beide Psoas werden kürzer. Das Becken kippt um 3,9° nach vorn, die Lendenlordose wächst um 4,9°, und das Kreuzbein nickt um 1,0° nach vorn.',
  bothShorterNote:
    'Vor dem Weiterschalten: Wohin wird das Kreuzbein gehen? Abstimmen lassen.\nIm Modell kippt das Becken um etwa 4°, und das Kreuzbein nickt um etwa 1°. Gezeichnet ist es fünfmal größer; das Schild sagt es.\nZu erwarten: nach vorn, weil die Last auf L5-S1 wächst, nicht weil der Psoas am Kreuzbein zöge.',
  sacrumAloneTitle: 'Das Kreuzbein allein',
  sacrumAloneCaption:
    'Freigeschnitten zeigt das Kreuzbein alles, was an ihm zieht: 37 N·m nicken es, und 37 halten es. Zusammen ist das null: Darum ruht es.',
  sacrumAloneNote:
    'Die Balken von oben lesen: Gewicht und Last des Psoas nicken nach vorn, das Gelenk und seine Bänder halten zurück.\nFragen: Wer fehlt auf den meisten Zeichnungen? (Die Schwerkraft und die Bänder.)',
  tugOfWarTitle: 'Tauziehen',
  tugOfWarCaption:
    'Wie gelehrt antwortet der Piriformis und zieht das Kreuzbein zurück, von 1,0° auf 0,7°: ein kleiner Muskel gegen eine große Last.',
  tugOfWarNote:
    'Zuerst vorhersagen: Wird er gewinnen? Im Modell geht das Nicken von 1,0° auf 0,7°: Er hilft, er gewinnt nicht. Zu „Wie gemessen“ wechseln und zurück.\nDass der Piriformis aus diesem Grund schützt, ist eine Idee. Eine Studie, die das zeigt, wurde nicht gefunden.',
  ligamentsTitle: 'Bänder',
  ligamentsCaption:
    'Nickt das Kreuzbein, ziehen die Bänder mit: das sakrotuberale mit 91 N statt 47, der Piriformis wie gemessen mit 6.',
  ligamentsNote:
    'Ohne die Muskeln: Das Ligamentum sacrotuberale und das sacrospinale halten das untere Ende, das iliolumbale hält L5 unten.\nAuf Nachfrage mit mehr Psoas weiter spannen.',
  rightOnlyTitle: 'Nur die rechte Seite',
  rightOnlyCaption:
    'Nur der rechte Psoas wird kürzer: Die Wirbelsäule neigt und dreht sich ein wenig, und die beiden Seiten nicken ungleich: rechts 0,8°, links 0,6°.',
  rightOnlyNote:
    'Rechts ist die rechte Seite des Körpers selbst: auf das R zeigen.\nUngleich ist häufig und sagt nichts über Schmerz.',
  hipsBentTitle: 'Oberschenkel auf 90° gehoben',
  hipsBentCaption:
    'Bei stark gebeugten Hüften kommt der Piriformis auf die andere Seite der Achse: Sein Hebelarm war 29 mm nach außen, jetzt ist er 10 mm nach innen.',
  hipsBentNote:
    'Vorher fragen: Dreht eine Dehnung mit dem Knie zur Brust den Oberschenkel nach außen oder nach innen?\nDie Hüfte selbst ist um 82° gebeugt, weil das Becken mitgeht. Linie und Achse sind gezeichnet.',
  otherPlayersTitle: 'Die anderen Mitspieler',
  otherPlayersCaption:
    'Die Farben zeigen jetzt Spannung. Der Piriformis zieht mit 98 N, der Gluteus maximus mit 16, der Multifidus mit 26: Das Kreuzbein hat Gesellschaft.',
  otherPlayersNote:
    'Farben der Mechanik: Tiefes Blau ist wenig, Gelb ist viel; die Farbe von Knochen heißt schlaff oder unbeteiligt.\nFragen: Wer davon ist dunkler als erwartet?',
  trueToLifeTitle: 'In wahrer Größe',
  trueToLifeCaption: 'Dieselbe Bewegung, nicht vergrößert: 1,0°. Wirklich, messbar und zu klein, um sie zu sehen.',
  trueToLifeNote:
    'Zurück zu Szene 2 und wieder hierher: fünffach, dann einfach. Jetzt ist das Schild fort.\nSchluss: was gemessen ist, was Modell ist, was nur gelehrt wird. Fragen.',
} as const satisfies { readonly [K in keyof typeof english]: string }
