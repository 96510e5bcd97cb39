use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

#[derive(Clone, PartialEq)]
struct Message {
    number: u32,
    from: &'static str,
    subject: &'static str,
}

pub fn example() -> impl IntoView {
    let messages = RwSignal::new(Vec::<Message>::new());
    let loading = RwSignal::new(false);
    let fetch = move |_| {
        loading.set(true);
        spawn_local(async move {
            TimeoutFuture::new(900).await;
            let number = messages.with_untracked(Vec::len);
            let number = u32::try_from(number).unwrap_or_default();
            messages.update(|messages| {
                messages.push(Message {
                    number,
                    from: "Kommunen",
                    subject: "Svar på søknaden",
                });
                messages.push(Message {
                    number: number + 1,
                    from: "Fylket",
                    subject: "Nytt vedtak",
                });
            });
            loading.set(false);
        });
    };
    view! {
        <Stack gap=Space::Size5>
            <Stack direction=StackDirection::Horizontal>
                <Button variant=ButtonVariant::Secondary on_click=fetch>"Hent meldinger"</Button>
                <Button variant=ButtonVariant::Tertiary on_click=move |_| messages.set(Vec::new())>"Tøm"</Button>
            </Stack>
            <Table
                caption="Meldinger"
                rows=messages
                key=|message: &Message| message.number
                columns=[
                    TableColumn::new("Emne", |message: &Message| message.subject).sortable("subject"),
                    TableColumn::new("Fra", |message: &Message| message.from).sortable("from"),
                ]
                loading=loading
                empty=|| "Du har ingen meldinger"
            />
        </Stack>
    }
}
