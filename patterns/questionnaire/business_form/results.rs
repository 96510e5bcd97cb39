//! The business forms, with the reasons for each and where to go.

use super::{FOREIGN, LIABILITY, OWNERS, PURPOSE, with_figure};
use crate::patterns::{AnswerCondition, QuestionnaireResult, RuleText};

pub(super) fn results() -> Vec<QuestionnaireResult> {
    vec![
        enk_or_limited_company(),
        foreign_company(),
        association(),
        limited_company(),
        partnership(),
        co_operative(),
    ]
}

fn norwegian_for_profit() -> AnswerCondition {
    AnswerCondition::is(FOREIGN, "no").and(AnswerCondition::is(PURPOSE, "profit"))
}

fn several(liability: &str) -> AnswerCondition {
    AnswerCondition::is(OWNERS, "several")
        .and(AnswerCondition::is(PURPOSE, "profit"))
        .and(AnswerCondition::is(LIABILITY, liability))
}

fn enk_or_limited_company() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "enk-or-as",
        RuleText::each(
            "Enkeltpersonforetak (ENK) eller aksjeselskap (AS)",
            "Enkeltpersonføretak (ENK) eller aksjeselskap (AS)",
            "A sole proprietorship (ENK) or a private limited company (AS)",
        ),
        AnswerCondition::is(OWNERS, "one").and(norwegian_for_profit()),
    )
    .text(RuleText::each(
        "Begge passer for én som vil drive næring. Forskjellen er hva du svarer for selv, hva det koster å starte, og hvilke rettigheter du har.",
        "Begge passar for éin som vil drive næring. Skilnaden er kva du svarer for sjølv, kva det kostar å starte, og kva rettar du har.",
        "Both suit one person who will run a business. They differ in what you are liable for yourself, what it costs to start, and what rights you have.",
    ))
    .link(
        RuleText::each(
            "Start enkeltpersonforetak",
            "Start enkeltpersonføretak",
            "Start a sole proprietorship",
        ),
        "https://www.altinn.no/",
    )
    .link(
        RuleText::each("Registrer aksjeselskap", "Registrer aksjeselskap", "Register a private limited company"),
        "https://www.brreg.no/",
    )
}

fn foreign_company() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "nuf",
        RuleText::each(
            "Norskregistrert utenlandsk foretak (NUF)",
            "Norskregistrert utanlandsk føretak (NUF)",
            "A Norwegian-registered foreign company (NUF)",
        ),
        AnswerCondition::is(FOREIGN, "yes"),
    )
    .text(RuleText::each(
        "Filialen er en del av det utenlandske foretaket, og har ikke egne eiere.",
        "Filialen er ein del av det utanlandske føretaket, og har ikkje eigne eigarar.",
        "The branch is a part of the foreign company, and has no owners of its own.",
    ))
    .reason(
        AnswerCondition::Always,
        RuleText::each(
            "Det utenlandske foretaket svarer for alt det filialen skylder",
            "Det utanlandske føretaket svarer for alt det filialen skuldar",
            "The foreign company is liable for all that the branch owes",
        ),
    )
    .link(
        RuleText::each("Registrer NUF", "Registrer NUF", "Register a NUF"),
        "https://www.brreg.no/",
    )
}

fn association() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "association",
        RuleText::each("Forening eller stiftelse", "Foreining eller stifting", "An association or a foundation"),
        AnswerCondition::is(FOREIGN, "no").and(AnswerCondition::is(PURPOSE, "other")),
    )
    .text(RuleText::each(
        "En forening har medlemmer som styrer den. En stiftelse er en formue som skal brukes til et formål, og styres av et styre.",
        "Ei foreining har medlemmer som styrer henne. Ei stifting er ein formue som skal brukast til eit føremål, og blir styrt av eit styre.",
        "An association has members who govern it. A foundation is assets set aside for a purpose, and is governed by a board.",
    ))
    .reason(
        AnswerCondition::is(OWNERS, "one"),
        RuleText::each(
            "En forening må ha medlemmer, så er du alene, er det en stiftelse som passer",
            "Ei foreining må ha medlemmer, så er du åleine, er det ei stifting som passar",
            "An association must have members; if you are alone, a foundation is what suits",
        ),
    )
    .link(
        RuleText::each("Registrer forening", "Registrer foreining", "Register an association"),
        "https://www.brreg.no/",
    )
    .link(
        RuleText::each("Registrer stiftelse", "Registrer stifting", "Register a foundation"),
        "https://lottstift.no/",
    )
}

fn limited_company() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "as",
        RuleText::each(
            "Aksjeselskap (AS)",
            "Aksjeselskap (AS)",
            "A private limited company (AS)",
        ),
        several("limited"),
    )
    .text(RuleText::each(
        "Eierne har aksjer i selskapet, og svarer ikke for mer enn det de har skutt inn.",
        "Eigarane har aksjar i selskapet, og svarer ikkje for meir enn det dei har skote inn.",
        "The owners have shares in the company, and are liable for no more than they have put in.",
    ))
    .reason(
        AnswerCondition::Always,
        with_figure(
            &RuleText::each(
                "Aksjekapitalen må være minst {figure}",
                "Aksjekapitalen må vere minst {figure}",
                "The share capital must be at least {figure}",
            ),
            "share-capital",
        ),
    )
    .link(
        RuleText::each(
            "Registrer aksjeselskap",
            "Registrer aksjeselskap",
            "Register a private limited company",
        ),
        "https://www.brreg.no/",
    )
}

fn partnership() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "ans-da",
        RuleText::each(
            "Ansvarlig selskap (ANS eller DA)",
            "Ansvarleg selskap (ANS eller DA)",
            "A general partnership (ANS or DA)",
        ),
        several("personal"),
    )
    .text(RuleText::each(
        "I et ANS svarer hver av dere for alt det selskapet skylder. I et DA svarer hver for sin del.",
        "I eit ANS svarer kvar av dykk for alt det selskapet skuldar. I eit DA svarer kvar for sin del.",
        "In an ANS each of you is liable for all that the partnership owes. In a DA each is liable for a share.",
    ))
    .reason(
        AnswerCondition::Always,
        RuleText::each(
            "Det er ikke krav om innskutt kapital, men dere må ha en skriftlig avtale",
            "Det er ikkje krav om innskoten kapital, men de må ha ein skriftleg avtale",
            "No capital is required, but you must have a written agreement",
        ),
    )
    .link(
        RuleText::each(
            "Registrer ansvarlig selskap",
            "Registrer ansvarleg selskap",
            "Register a general partnership",
        ),
        "https://www.brreg.no/",
    )
}

fn co_operative() -> QuestionnaireResult {
    QuestionnaireResult::new(
        "sa",
        RuleText::each("Samvirkeforetak (SA)", "Samvirkeføretak (SA)", "A co-operative (SA)"),
        several("members"),
    )
    .text(RuleText::each(
        "Et samvirkeforetak drives for medlemmene, som har nytte av det ved å handle med det. Ingen av dem svarer for det foretaket skylder.",
        "Eit samvirkeføretak blir drive for medlemmene, som har nytte av det ved å handle med det. Ingen av dei svarer for det føretaket skuldar.",
        "A co-operative is run for its members, who benefit by trading with it. None of them is liable for what it owes.",
    ))
    .reason(
        AnswerCondition::Always,
        RuleText::each(
            "Det må ha minst to medlemmer, og hvert medlem har vanligvis én stemme",
            "Det må ha minst to medlemmer, og kvar medlem har vanlegvis éi røyst",
            "It must have at least two members, and each member usually has one vote",
        ),
    )
    .link(
        RuleText::each("Registrer samvirkeforetak", "Registrer samvirkeføretak", "Register a co-operative"),
        "https://www.brreg.no/",
    )
}
