//! The result, the reasons for it, and where to go.

use super::{GivenAnswers, QuestionnaireResult, QuestionnaireRules, words};
use crate::{
    components::{Alert, BulletList, Heading, HeadingLevel, HeadingSize, Link, ListSpacing, MessageKind, Paragraph},
    runtime::{Model, Prop, Text, focus, warning::warn},
};
use leptos::{html, prelude::*};

/// What the result is shown with.
pub(super) struct ResultView {
    pub rules: Memo<QuestionnaireRules>,
    pub answers: Model<GivenAnswers>,
    pub takes_focus: StoredValue<bool>,
    pub more: Option<Callback<String, AnyView>>,
    pub level: HeadingLevel,
    pub heading_id: Prop<Text>,
}

impl ResultView {
    /// Drawn anew whenever it is asked for: answers that change take it away.
    pub fn draw(self) -> AnyView {
        let answers = self.answers.get_untracked();
        let found = self.rules.with_untracked(|rules| {
            let path = rules.path(&answers);
            path.result
                .map(|result| (result.clone(), reasons(rules, result, &path.answers)))
        });
        let section = NodeRef::<html::Section>::new();
        let takes_focus = self.takes_focus;
        Effect::new(move || {
            if let Some(section) = section.get()
                && takes_focus.try_update_value(std::mem::take) == Some(true)
            {
                focus::go_to(&section);
            }
        });
        let Some((result, reasons)) = found else {
            warn(format_args!(
                "a Questionnaire has no result for {}; QuestionnaireRules::problems finds such answers",
                answers.to_query()
            ));
            return view! {
                <section class="felles-questionnaire__result" tabindex="-1" node_ref=section>
                    <Alert variant=MessageKind::Warning>{words::NO_RESULT.text()}</Alert>
                </section>
            }
            .into_any();
        };
        let heading_id = self.heading_id.map(|id| Some(id.clone()));
        let below = self.level.below();
        let title = result.title.text();
        let text = result.text.as_ref().map(|text| {
            let text = text.text();
            view! { <Paragraph>{text}</Paragraph> }
        });
        view! {
            <section
                class="felles-questionnaire__result"
                tabindex="-1"
                aria-labelledby=self.heading_id
                data-result=result.id.clone()
                node_ref=section
            >
                <Heading level=self.level size=HeadingSize::Md id=heading_id>{title}</Heading>
                {text}
                <Heading level=below size=HeadingSize::Xs>{words::WHY.text()}</Heading>
                <BulletList>{reasons}</BulletList>
                {links(&result, below)}
                {self.more.map(|more| more.run(result.id.clone()))}
            </section>
        }
        .into_any()
    }
}

/// The answers that led here, then the reasons in words of their own.
fn reasons(rules: &QuestionnaireRules, result: &QuestionnaireResult, answers: &GivenAnswers) -> Vec<AnyView> {
    let because = rules.because(result, answers).into_iter().map(|(question, answer)| {
        let (question, answer) = (question.text.text(), answer.text.text());
        let said = words::BECAUSE.with(move || vec![("answer", answer.get()), ("question", question.get())]);
        view! { <li>{said}</li> }.into_any()
    });
    let own = result
        .reasons_for(answers)
        .map(|reason| view! { <li>{reason.text()}</li> }.into_any());
    because.chain(own).collect()
}

fn links(result: &QuestionnaireResult, level: HeadingLevel) -> Option<AnyView> {
    if result.links.is_empty() {
        return None;
    }
    let links: Vec<_> = result
        .links
        .iter()
        .map(|link| {
            let text = link.text.text();
            view! { <li><Link href=link.href.clone()>{text}</Link></li> }
        })
        .collect();
    let view = view! {
        <Heading level=level size=HeadingSize::Xs>{words::WHERE_TO_GO.text()}</Heading>
        <BulletList spacing=ListSpacing::Loose>{links}</BulletList>
    };
    Some(view.into_any())
}
