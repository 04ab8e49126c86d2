import { RuleBook } from '~/app/domain/rules/rule-book';
import { ruleFileSchema } from '~/app/features/rules/rule-file';
import flanders from './flanders.json';
import handbook from './handbook.json';
import po from './po.json';
import register from './register.json';
import vo from './vo.json';

let loaded: RuleBook | undefined;

/** The rules that come with the product; checked when first asked for, throws where a file is not sound. */
export function seededRuleBook(): RuleBook {
  loaded ??= new RuleBook(
    [vo, handbook, po, register, flanders].flatMap((file) => ruleFileSchema.parse(file)),
  );
  return loaded;
}
