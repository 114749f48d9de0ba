import { cases } from '../../../test/quotes-found';

describe('verbs of saying that no list holds', () => {
  cases('fr', {
    '« Nous avons su rester patients », a savouré le capitaine.': [
      'direct [le capitaine] « Nous avons su rester patients »',
    ],
    '« Nous avons su rester patients », savoure Anne Lee.': ['direct [Anne Lee] « Nous avons su rester patients »'],
    '« Nous avons su rester patients », s’est étiré Marc Petit mardi.': [
      'direct [Marc Petit] « Nous avons su rester patients »',
    ],
    'Marc Petit a gagné. « Nous avons su rester patients », a-t-il savouré.': [
      'direct [il] « Nous avons su rester patients »',
    ],
    '« Nous avons su rester patients », veut retenir Anne Lee.': [
      'direct [Anne Lee] « Nous avons su rester patients »',
    ],
    '« Nous avons su rester patients », s’en amuse Anne Lee.': ['direct [Anne Lee] « Nous avons su rester patients »'],
    '« Nous avons su rester patients », confie, dans L’Équipe, le capitaine.': [
      'direct [le capitaine] « Nous avons su rester patients »',
    ],
    '« Les Enfants du paradis perdu », tourné par Marc Petit, sort lundi.': [],
    '« Les Enfants du paradis perdu », comédie de Marc Petit, sort lundi.': [],
    '« Les Nuits », savoure Anne Lee.': [],
  });
  cases('en', {
    '“We knew how to wait,” crooned Ann Lee, the captain.': ['direct [Ann Lee, the captain] “We knew how to wait,”'],
    '“We knew how to wait,” Ann Lee fretted.': ['direct [Ann Lee] “We knew how to wait,”'],
    'Ann Lee won. “We knew how to wait,” she grimaced on Monday.': ['direct [she] “We knew how to wait,”'],
    '“The House on the Hill,” painted by Ann Lee, is on show.': [],
    '“The House on the Hill,” Ann Lee painted for the king.': [],
    '“The House,” Ann Lee fretted.': [],
  });
});
