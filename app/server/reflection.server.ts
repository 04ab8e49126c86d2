import type { ReflectionQuestion } from '~/app/features/private-texts/reflection-question';
import { type Asked, notFound, openSchool } from './guard.server';

/** The desk of somebody at what they write for themselves. */
export async function openReflection(asked: Asked) {
  const desk = await openSchool(asked, 'school.open');
  const employeeId = desk.actor.employeeId ?? '';
  await desk.require('private.write', { employeeId });
  return { desk, employeeId, questions: asked.context.reflectionQuestions };
}

/** The same at one question of the address. */
export async function openQuestion(asked: Asked) {
  const { questions, ...opened } = await openReflection(asked);
  const question: ReflectionQuestion | undefined = questions.find(({ key }) => key === asked.params.question);
  if (!question) throw notFound();
  return { ...opened, question, back: `${opened.desk.base}/mijn-reflectie` };
}
