/** A name whichever way it is written: "correctAnswer", "correct_answer", "Correct Answer". */
export const plainName = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();

const names = (list: string): readonly string[] => list.split(',').map(plainName);

// What tools and people call the parts of a question, the surest names first.
export const QUESTION = names(
  'question,question text,prompt,stem,mcq,task,statement,sentence,frage,domanda,pregunta,pergunta,questão,enunciado,vraag,pytanie,otázka,kérdés,fråga,spørgsmål,spørsmål,kysymys,soru,вопрос,питання,запитання,câu hỏi,問題,题目,질문,title text,front,term,text,title,content,q',
);
export const RIGHT = names(
  'correct answer,correct answers,correct answer(s),correct,correct option,correct options,correct choice,correct choices,correct option id,correct option ids,correct index,correct answer index,correct answers index,correct option index,answer index,right answer,right answers,right,right option,answer,answer key,key,solution,truth,is true,answered,richtige antwort,richtig,lösung,antwort,bonne réponse,réponse correcte,réponse,risposta corretta,corretta,risposta,respuesta correcta,correcta,respuesta,resposta correta,resposta certa,correta,resposta,gabarito,juiste antwoord,antwoord,poprawna odpowiedź,poprawna,odpowiedź,правильный ответ,правильна відповідь,ответ,відповідь,đáp án đúng,đáp án,正解,答案,정답,back,definition,answers',
);
export const OPTIONS = names(
  'options,choices,alternatives,answer options,answer choices,possible answers,answers,antworten,antwortmöglichkeiten,réponses,choix,opzioni,risposte,opciones,respuestas,opções,alternativas,respostas,варианты,варианты ответов,варіанти,варіанти відповідей',
);
export const WRONGS = names(
  'incorrect answers,wrong answers,incorrect options,wrong options,incorrect,wrong,distractors,falsche antworten',
);
export const EXPLANATION = names(
  'explanation,feedback,rationale,reason,reasoning,justification,comment,erklärung,explication,spiegazione,explicación,explicação,uitleg,wyjaśnienie,пояснение,объяснение,пояснення,giải thích,解説,解析,해설',
);
export const TIME = names('time limit,time,timer,seconds');
export const POINTS = names('points,point,marks,punkte,punti,puntos,pontos');
export const PICTURE = names('image,image url,image link,picture,picture url,media,media url,bild,imagen,imagem');
export const HINT = names('hint,hints,tip,tips');

/** One option of several that have each their own name: "Answer 1", "optionB", "c", "réponse 2". */
export const OPTION =
  /^(?:answer|option|opt|choice|ans|antwort|distractor|opcion|opzione|reponse|risposta|respuesta|resposta|alternativa|opcao|antwoord|odpowiedz|ответ|вариант|відповідь|варіант)(?: text)? ?#? ?(?:\d{1,2}|[a-h])(?: text)?$|^[a-h]$/;
export const WRONG =
  /^(?:wrong|incorrect|false|distractor|falsch)(?: (?:answer|option|choice))?s?(?: ?(?:\d{1,2}|[a-h]))?$/;

/** The value under the first of these names. */
export function under<T>(given: ReadonlyMap<string, T>, wanted: readonly string[]): T | undefined {
  const name = wanted.find(each => given.has(each));
  return name === undefined ? undefined : given.get(name);
}
