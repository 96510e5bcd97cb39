//! What is asked to find a business form.

use super::{FOREIGN, LIABILITY, OWNERS, PURPOSE};
use crate::patterns::{AnswerCondition, Question, RuleText};

pub(super) fn questions() -> [Question; 4] {
    let yes = || RuleText::each("Ja, det stemmer", "Ja, det stemmer", "Yes, that is right");
    [
        Question::new(
            OWNERS,
            RuleText::each(
                "Er det én eller flere som skal starte foretak?",
                "Er det éin eller fleire som skal starte føretak?",
                "Will one person or several start the business?",
            ),
        )
        .answer(
            "one",
            RuleText::each("Det er bare meg", "Det er berre meg", "It is only me"),
        )
        .answer(
            "several",
            RuleText::each(
                "Vi er flere som skal eie foretaket",
                "Vi er fleire som skal eige føretaket",
                "Several of us will own the business",
            ),
        ),
        Question::new(
            FOREIGN,
            RuleText::each(
                "Er det et utenlandsk foretak som skal opprette en filial i Norge?",
                "Er det eit utanlandsk føretak som skal opprette ein filial i Noreg?",
                "Is a foreign company setting up a branch in Norway?",
            ),
        )
        .answer("yes", yes())
        .answer(
            "no",
            RuleText::each(
                "Nei, foretaket er norsk",
                "Nei, føretaket er norsk",
                "No, the business is Norwegian",
            ),
        ),
        Question::new(
            PURPOSE,
            RuleText::each(
                "Er hovedformålet å skape inntekter og overskudd til eierne?",
                "Er hovudføremålet å skape inntekter og overskot til eigarane?",
                "Is the main purpose to earn income and profit for the owners?",
            ),
        )
        .asked_when(AnswerCondition::is(FOREIGN, "no"))
        .answer("profit", yes())
        .answer(
            "other",
            RuleText::each(
                "Nei, hovedformålet er ikke økonomisk",
                "Nei, hovudføremålet er ikkje økonomisk",
                "No, the main purpose is not economic",
            ),
        ),
        Question::new(
            LIABILITY,
            RuleText::each(
                "Hva passer best for dere som eier sammen?",
                "Kva passar best for dykk som eig saman?",
                "What suits you who own it together?",
            ),
        )
        .asked_when(AnswerCondition::is(OWNERS, "several").and(AnswerCondition::is(PURPOSE, "profit")))
        .answer(
            "limited",
            RuleText::each(
                "Vi vil skyte inn penger, og ikke svare for mer enn det",
                "Vi vil skyte inn pengar, og ikkje svare for meir enn det",
                "We will put in money, and not be liable for more than that",
            ),
        )
        .answer(
            "personal",
            RuleText::each(
                "Vi vil drive sammen, og selv svare for det foretaket skylder",
                "Vi vil drive saman, og sjølve svare for det føretaket skuldar",
                "We will run it together, and be liable ourselves for what it owes",
            ),
        )
        .answer(
            "members",
            RuleText::each(
                "Vi er medlemmer som skal handle med foretaket, og ha nytte av det slik",
                "Vi er medlemmer som skal handle med føretaket, og ha nytte av det slik",
                "We are members who will trade with it, and benefit in that way",
            ),
        ),
    ]
}
