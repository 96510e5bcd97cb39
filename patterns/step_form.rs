//! `step_form!`: makes the forms of one step: a question, the fields that ask it, and the way on.
//!
//! What they share is said here once: their props, and how they stand. A form of its own says what is asked, and with
//! which fields.

use crate::{
    components::{Form, Heading, NavigationButtons},
    runtime::{FormState, form::FormData},
};
use leptos::{html, prelude::*};
use names::{FormAnswer, HeadingLevel, MouseEvent, Prop, Task, Text};

/// What the signature that `step_form!` writes is made of.
pub(super) mod names {
    pub(crate) use super::Step;
    pub(crate) use crate::{
        components::HeadingLevel,
        runtime::{FormAnswer, Prop, Task, Text},
    };
    pub(crate) use leptos::ev::MouseEvent;
}

/// What the author of a page says of such a form. Each has its words in `step_form!`.
pub(crate) struct Step<D: FormData> {
    pub send: Option<Task<D, FormAnswer>>,
    pub on_received: Option<Callback<D>>,
    pub on_valid: Option<Callback<()>>,
    pub action: Option<Prop<Text>>,
    pub question_level: HeadingLevel,
    pub readonly: Prop<bool>,
    pub back_href: Option<Prop<Text>>,
    pub on_back: Option<Callback<MouseEvent>>,
    pub id: Prop<Option<Text>>,
    pub class: Prop<Text>,
    pub children: Option<Children>,
    /// The native form.
    pub node_ref: NodeRef<html::Form>,
}

impl<D: FormData> Step<D> {
    /// The form around its fields, which are made where they see it, and are told whether they may be changed.
    pub fn view(
        self,
        form: FormState<D>,
        question: Prop<Text>,
        next: Option<Prop<Text>>,
        fields: impl FnOnce(Prop<bool>) -> AnyView + Send + 'static,
    ) -> AnyView {
        let (level, children, readonly) = (self.question_level, self.children, self.readonly);
        let (back_href, on_back) = (self.back_href, self.on_back);
        view! {
            <Form
                form=form
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
                {fields(readonly)}
                <NavigationButtons nostrip:next=next nostrip:back_href=back_href nostrip:on_back=on_back />
            </Form>
        }
        .into_any()
    }
}

/// Makes a form of a function that says what is asked. Its first argument holds what is said of every such form; the other
/// ones are props of its own, among them the form, the question, and what the way on says.
macro_rules! step_form {
    (
        $(#[$meta:meta])*
        pub fn $name:ident $(<$data_type:ident: $bound:ident>)? ($step:ident: Step<$data:ident>, $($own:tt)*) -> impl IntoView
        $body:block
    ) => {
        use $crate::patterns::step_form::names::*;

        $(#[$meta])*
        #[component]
        pub fn $name $(<$data_type: $bound>)? (
            $($own)*
            /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
            #[prop(optional, into)]
            send: Option<Task<$data, FormAnswer>>,
            /// Called with the answers once they were received.
            #[prop(optional, into)]
            on_received: Option<Callback<$data>>,
            /// Called instead of sending, when nothing is wrong: goes on to the next step.
            #[prop(optional, into)]
            on_valid: Option<Callback<()>>,
            /// Where the browser posts it. Default: the address of the page.
            #[prop(optional, into)]
            action: Option<Prop<Text>>,
            /// Which heading the question is. Default: `h2`.
            #[prop(optional)]
            question_level: HeadingLevel,
            /// Can be read, focused and submitted, but not changed.
            #[prop(optional, into)]
            readonly: Prop<bool>,
            /// Where the way back leads: a link. Default: none.
            #[prop(optional, into)]
            back_href: Option<Prop<Text>>,
            /// Called when the way back is pressed. What is answered is not validated.
            #[prop(optional, into)]
            on_back: Option<Callback<MouseEvent>>,
            /// The id.
            #[prop(optional, into)]
            id: Prop<Option<Text>>,
            /// Classes to add.
            #[prop(optional, into)]
            class: Prop<Text>,
            /// What helps to answer, between the question and the fields.
            #[prop(optional)]
            children: Option<Children>,
        ) -> impl IntoView {
            let $step = Step {
                send,
                on_received,
                on_valid,
                action,
                question_level,
                readonly,
                back_href,
                on_back,
                id,
                class,
                children,
                node_ref: NodeRef::new(),
            };
            $body
        }
    };
}
pub(super) use step_form;
