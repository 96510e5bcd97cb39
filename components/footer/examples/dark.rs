use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new(false);
    let open = RwSignal::new(false);
    let send = move |_| {
        sent.set(true);
        open.set(false);
    };
    view! {
        <Footer
            variant=FooterVariant::Dark
            heading="Trenger du hjelp?"
            heading_level=HeadingLevel::H3
            address=move || {
                view! {
                    <Stack align=StackAlign::Start gap=Space::Size2>
                        <PhoneLink number="68 05 12 34" />
                        <EmailLink address="post@eksempel.no" />
                        <Button size=Size::Sm variant=ButtonVariant::Secondary command="show-modal" command_for="skriv-til-oss">
                            "Skriv til oss"
                        </Button>
                        <p role="status">{move || if sent.get() { "Takk! Vi svarer innen to dager." } else { "" }}</p>
                    </Stack>
                }
            }
        >
            <FooterGroup heading="Selvbetjening">
                <FooterLink href="#saker">"Sakene dine"</FooterLink>
                <FooterLink href="#frister">"Frister"</FooterLink>
            </FooterGroup>
        </Footer>
        <Dialog
            id="skriv-til-oss"
            open=open
            heading="Skriv til oss"
            footer=move || view! { <Button on_click=send>"Send"</Button> }
        >
            <Textarea label="Hva gjelder det?" />
        </Dialog>
    }
}
