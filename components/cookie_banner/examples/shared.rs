use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let choice = RwSignal::new(None::<CookieChoice>);
    let answer = move || match choice.get() {
        None => "Du har ikke valgt ennå.",
        Some(CookieChoice::Accepted) => "Vi teller besøket ditt.",
        Some(_) => "Vi teller ikke besøket ditt.",
    };
    view! {
        <Stack>
            <Paragraph>{answer}</Paragraph>
            <div>
                <Button variant=ButtonVariant::Secondary on_click=move |_| choice.set(None)>"Velg på nytt"</Button>
            </div>
            <CookieBanner
                choice=choice
                store=CookieStore::LocalStorage
                name="eksempel-delt"
                title="Vil du hjelpe oss å telle?"
                title_level=HeadingLevel::H3
                accept_label="Ja, tell meg"
                reject_label="Nei, ikke tell meg"
            >
                "Vi lagrer ingenting om deg, bare at noen var her."
            </CookieBanner>
        </Stack>
    }
}
