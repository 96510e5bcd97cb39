//! What the forms of one step share: the question, the fields, and the way on.

use crate::{
    components::{Form, Heading, HeadingLevel, NavigationButtons},
    runtime::{FormAnswer, FormState, Prop, Task, Text, form::FormData},
};
use leptos::{ev::MouseEvent, html, prelude::*};

/// One question of a flow, as a form of its own.
pub(super) struct Step<D: FormData> {
    pub form: FormState<D>,
    pub send: Option<Task<D, FormAnswer>>,
    pub on_received: Option<Callback<D>>,
    pub on_valid: Option<Callback<()>>,
    pub action: Option<Prop<Text>>,
    pub question: Prop<Text>,
    pub question_level: HeadingLevel,
    pub next: Option<Prop<Text>>,
    pub back_href: Option<Prop<Text>>,
    pub on_back: Option<Callback<MouseEvent>>,
    pub id: Prop<Option<Text>>,
    pub class: Prop<Text>,
    pub node_ref: NodeRef<html::Form>,
    /// What helps to answer, between the question and the fields.
    pub children: Option<Children>,
}

impl<D: FormData> Step<D> {
    /// The form around its fields, which are made where they see it.
    pub fn view(self, fields: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
        let (question, level, children) = (self.question, self.question_level, self.children);
        let (next, back_href, on_back) = (self.next, self.back_href, self.on_back);
        view! {
            <Form
                form=self.form
                nostrip:send=self.send
                nostrip:on_received=self.on_received
                nostrip:on_valid=self.on_valid
                nostrip:action=self.action
                id=self.id
                class=self.class
                node_ref=self.node_ref
            >
                <Heading level=level>{question}</Heading>
                {children.map(|children| children())}
                {fields()}
                <NavigationButtons nostrip:next=next nostrip:back_href=back_href nostrip:on_back=on_back />
            </Form>
        }
        .into_any()
    }
}
