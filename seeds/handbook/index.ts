import type { ReflectionQuestion } from '~/app/features/private-texts/reflection-question';
import questions from './reflection-questions.json';

/** The handbook's questions about one's own need to learn, in words of our own. */
export const reflectionQuestions: readonly ReflectionQuestion[] = questions;
