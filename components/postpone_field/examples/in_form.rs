use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// When somebody wants to be reminded.
    #[derive(Debug)]
    pub struct Reminder {
        pub again: Postponement => [missing("Velg når vi skal minne deg på det.")],
    }
}

pub fn example() -> impl IntoView {
    let reminder = Reminder::form();
    let sent = RwSignal::new(None::<String>);
    let say = |again| match again {
        Postponement::For(duration) => format!("Vi minner deg på det om {duration}."),
        Postponement::Until(end) => format!("Vi minner deg på det {end}."),
    };
    view! {
        <Form
            form=reminder
            send=async |_: Reminder| Ok(FormAnswer::Received)
            on_received=move |reminder: Reminder| sent.set(Some(say(reminder.again)))
        >
            <PostponeField legend="Når passer det bedre?" field=reminder.again today=DateValue::new(2026, 3, 17) />
            <NavigationButtons kind=NavigationKind::Send />
            <p>{sent}</p>
        </Form>
    }
}
