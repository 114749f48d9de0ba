import { testRule } from '../../../test/rule-tester';
import rule from './unused-acronym';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The Global Ports Council ([|GPC|]) met in Oslo. It voted. Members left early. The chair thanked them. Another meeting follows.',
        fix: 'The Global Ports Council met in Oslo. It voted. Members left early. The chair thanked them. Another meeting follows.',
      },
    ],
    right: [
      'The Global Ports Council (GPC) met in Oslo. It voted. Members left early. The chair thanked them. The GPC meets again.',
      'The Global Ports Council (GPC) met in Oslo.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le Conseil mondial des ports ([|CMP|]) s’est réuni. Il a voté. Les membres sont partis. La présidente a remercié. Une réunion suivra.',
        fix: 'Le Conseil mondial des ports s’est réuni. Il a voté. Les membres sont partis. La présidente a remercié. Une réunion suivra.',
      },
    ],
    right: [
      'Le Conseil mondial des ports (CMP) s’est réuni. Il a voté. On est parti. Elle a remercié. Le CMP se reverra.',
    ],
  },
});
