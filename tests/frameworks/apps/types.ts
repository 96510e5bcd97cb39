import "felles";
import type { FellesFile, FellesOption, FellesRules } from "felles";

const options: FellesOption[] = [{ value: "0301", label: "Oslo" }];
const places = document.createElement("felles-combobox");
places.options = options;
places.required = true;
places.addEventListener("felles-change", (event) => console.log(event.detail.value?.length, event.detail.valid));

const upload = document.createElement("felles-file-upload");
upload.uploader = async (file): Promise<FellesFile> => ({ id: "1", name: file.name });

const questions = document.createElement("felles-questionnaire");
const rules: FellesRules = {
  questions: [{ id: "a", text: { nb: "Ja?", nn: "Ja?", en: "Yes?" }, answers: [{ id: "ja", text: "Ja" }] }],
  results: [{ id: "r", title: "Ja", when: { not: { is: { question: "a", answer: "nei" } } } }],
};
questions.rules = rules;
questions.addEventListener("felles-result", ({ detail }) => console.log(detail.id, detail.because[0]?.answer));
document.querySelector("felles-toast")?.show({ text: "Lagret.", variant: "success" });
const width: "sm" | "md" | "lg" | "full" | null | undefined = document.querySelector("felles-dialog")?.width;
console.log(width);

// @ts-expect-error There is no such size.
places.size = "xl";
// @ts-expect-error A limit is a number.
document.createElement("felles-character-count").limit = "ti";

import type {} from "felles/vue";
import type { GlobalComponents } from "vue";
const inVue: InstanceType<GlobalComponents["felles-combobox"]>["$props"] = { options, label: "Kommune" };
// @ts-expect-error Nor in the templates of Vue.
inVue.size = "xl";

import type {} from "felles/svelte";
import type { SvelteHTMLElements } from "svelte/elements";
const inSvelte: SvelteHTMLElements["felles-combobox"] = { options, "onfelles-change": ({ detail }) => console.log(detail.value) };
// @ts-expect-error Nor in those of Svelte.
inSvelte.size = "xl";
