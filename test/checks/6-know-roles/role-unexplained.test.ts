import check from '../../../src/checks/6-know-roles/role-unexplained';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '[[Mrs Carswell]] will be asked about a place.',
    'Copies: the parents and [[Ingrid Selby]]',
    '[[Mr Lockhart]] told me that he has been seen by the garages.',
    'cc [[Mrs Rooney]]',
    'To be taken up by [[Gary Pike]].',
  ],
  leftAlone: [
    'Mrs Carswell, childminder, will be asked.',
    'I rang your duty line and spoke to Farah Nazir.',
    'Kai plays with Leon.',
    "Nan's friend Maureen has him on Fridays.",
    "Mum's partner Darren moved in.",
    'The school nurse, Ms Bell, saw him. Ms Bell will ring.',
    'He supports Harry Kane.',
    "Kai's cousin Jo was there.",
    'PC Rao attended.',
    'Present: Ola Bamgbose (family support worker). Ola will visit.',
    '| Name | Role |\n| Ann Lee | Health visitor |\n| Bob Rao | Teacher |',
  ],
});
