import type { LessonWords } from '../../lessonWords'

export const tugOfWar: LessonWords = {
  title: 'Tauziehen',
  goal: 'Vorhersagen, wie entgegengesetzte Züge die Lage des Kreuzbeins ändern, und mindestens vier weitere Mitspieler nennen.',
  misconception: 'Zwei Muskeln entscheiden alles.',
  prompt: 'Nennen Sie einen Mitspieler, den wir vergessen haben.',
  limits:
    'Dass der Piriformis auf die Nutation antwortet, ist eine Regel, die in das Modell gesetzt wurde, kein Befund.',
  steps: [
    {
      title: 'Zwei Züge, ein Knochen',
      caption:
        'Zwei Züge, ein Knochen. Das Seil daneben ist ein Bild für das Gleichgewicht im Modell, nichts, was es im Körper gibt.',
      question: 'Wohin wandert der Knoten, wenn sich der Psoas verkürzt?',
      options: ['Zum Psoas', 'Zum Piriformis', 'Nirgendwohin'],
      expected:
        'Zum Psoas. In Ruhe beträgt sein Moment um das Gelenk {momentOfPsoas}, das des Piriformis {momentOfPiriformis}: Das Gleichgewicht halten Schwerkraft und Bänder.',
      note: 'Das Seil gehört uns, die Knochen gehören Ihnen.',
    },
    {
      title: 'Der Psoas zieht',
      lead: 'Der Psoas wird auf beiden Seiten um zwanzig Prozent kürzer. Sein Zug geht durch die Lendenwirbelsäule zum oberen Ende des Kreuzbeins. Noch antwortet nichts darauf.',
      caption:
        'Der Psoas verkürzt sich. Durch die Lendenwirbelsäule zieht er am oberen Ende des Kreuzbeins; es geht {nutation} in Nutation. Der Piriformis bleibt mit {piriformis} ruhig.',
      question: 'Wie weit wird das Kreuzbein nach vorn nicken? Verschieben Sie sein Geisterbild.',
      expected:
        'Der Zug kommt über das Lumbosakralgelenk an. Der Psoas zieht mit {psoas} je Seite, der Piriformis mit {piriformis}.',
      note: 'Fragen Sie vor dem Aufdecken, durch welches Gelenk der Zug läuft.',
    },
    {
      title: 'Der Piriformis antwortet',
      lead: 'Jetzt reagiert der Piriformis: Eine Regel der Geschichte erhöht seinen Tonus, während das Kreuzbein nach vorn nickt. Er setzt vorn am unteren Kreuzbein an.',
      caption:
        'Jetzt reagiert der Piriformis. Von der Vorderseite des unteren Kreuzbeins lenkt er den Knochen zurück, von {2:nutation} auf {nutation}; seine eigene Kraft steigt auf {piriformis}.',
      question: 'Zurück bis auf null oder nur ein Stück weit?',
      options: ['Bis auf null', 'Ein Stück weit', 'Über null hinaus'],
      expected:
        'Ein Stück weit, von {2:nutation} auf {nutation}, mit {piriformis} Kraft je Seite. Das Vorzeichen kehrt sich nicht um.',
      note: 'Achten Sie darauf, wie der Muskel leuchtet und der Zeiger sich dreht, statt auf den Knochen.',
    },
    {
      title: 'Groß und klein',
      caption:
        'Der Psoas ist der größere Muskel, mit grob dem Zweieinhalbfachen an Querschnitt oder mehr. Das genaue Verhältnis hängt davon ab, wessen Messungen man traut.',
      question: 'Schätzen Sie zuerst das Verhältnis.',
      options: ['Gleich groß', 'Etwa 2,5 zu 1', 'Etwa 10 zu 1'],
      expected: 'Etwa 2,5 zu 1: 5,45 cm² gegen 2,17 cm², aus verschiedenen Labors.',
      note: 'Eine ältere Reihe an zwei Körpern gab dem Piriformis zehnmal mehr. Sagen Sie das.',
    },
    {
      title: 'Nie nur zwei',
      caption:
        'Es sind nie nur zwei Muskeln. Schwerkraft, Rückenmuskeln, Gesäß, Beckenboden und Bänder tragen mit. Schalten Sie etwas aus und sehen Sie, was gezählt hat.',
      question: 'Wer zieht hier mit dem Psoas und wer gegen ihn?',
      expected:
        'Mit ihm: die Schwerkraft, {momentOfGravity+}. Gegen ihn: Gelenk und Bänder {momentOfJoint+}, der Beckenboden {momentOfPelvicFloor+}. Ohne Schwerkraft sinkt die Nutation von {5a:nutation} auf {5b:nutation}.',
      variants: ['Alles an', 'Ohne Schwerkraft', 'Ohne Ligamentum sacrotuberale', 'Ohne Beckenboden'],
      note: 'Lassen Sie den Raum Mitspieler nennen, bevor Sie die Liste öffnen.',
    },
    {
      title: 'Wessen Skelett?',
      lead: 'Veröffentlichte Skelette sind sich nicht einig, wo der Piriformis ansetzt und wo sich das Gelenk dreht. Hier arbeitet er mit halber Kraft.',
      caption:
        'Mit halber Kraft zieht der Piriformis das Kreuzbein {6a:nutation} in Gegennutation. Rücken seine Züge und die Achse innerhalb des Veröffentlichten, sinkt das auf {6b:nutation}. Kleine Unterschiede der Geometrie entscheiden.',
      question: 'Ein anderes Skelett, derselbe Zug: Was wird geschehen?',
      options: ['Dasselbe', 'Fast nichts', 'Viel mehr'],
      expected: 'Fast nichts: Aus {6a:nutation+} wird {6b:nutation+}. Welches Skelett das Ihre ist, weiß niemand.',
      variants: ['Dieses Skelett', 'Ein anderes'],
      note: 'Darum trägt die Aussage einen halben Kreis und keinen vollen.',
    },
    {
      title: 'Loslassen',
      lead: 'Der Piriformis ist weiter bereit zu reagieren. Jetzt kehrt der Psoas zu seiner Länge im Stand zurück.',
      caption:
        'Der Psoas hat seine Länge wieder, und beide Seiten werden schlaff: Der Piriformis fällt von {3:piriformis} auf {piriformis}. Dafür wurde das Modell gebaut; ein Beweis ist es nicht.',
      question: 'Was würde als Beweis gelten?',
      expected:
        'Aufzeichnungen von Piriformis und Kreuzbein an Menschen, während sich der Psoas ändert, mit einem Vergleich. Gefunden wurden keine.',
      note: 'Eine Regel, die man hineinsteckt, kommt wieder heraus. Sprechen Sie es aus.',
    },
    {
      title: 'Die billigste Antwort',
      lead: 'Der Psoas ist fünfzehn Prozent kürzer, und keine Regel sagt, wer antwortet. Verlangt ist nur: Das Kreuzbein bleibt, wo es war, mit dem kleinsten Aufwand.',
      caption:
        'Am meisten zieht dann der Gluteus maximus: {8a:momentOfGluteus}, der Piriformis {8a:momentOfPiriformis}. Er streckt aber die Hüften; die Kippung geht von {8d:tilt+} auf {8a:tilt+}. Eine Vorhersage des Modells, nie gemessen.',
      question: 'Wer zieht das Kreuzbein am billigsten zurück?',
      options: ['Der Piriformis', 'Der Gluteus maximus', 'Der Beckenboden'],
      expected:
        'Der Gluteus maximus: stärker, mit längerem Hebelarm. Ohne Hüftstreckung führt der Beckenboden, und der Piriformis zieht {8b:piriformis} je Seite; allein bräuchte er {8c:piriformis}.',
      variants: ['Kleinster Aufwand', 'Ohne Hüftstreckung', 'Piriformis allein', 'Niemand'],
      note: 'Aufwand heißt hier Querschnitt mal Aktivierung im Quadrat. Ob ein Körper so rechnet, weiß niemand.',
    },
  ],
}
