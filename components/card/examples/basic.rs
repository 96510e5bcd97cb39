use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Card>
            <CardHeading secondary="RF-1193">"Søk om båtplass"</CardHeading>
            <Paragraph>"Ledige plasser i kommunens havner fordeles hvert år i mars. Du får svar i innboksen."</Paragraph>
            <CardFooter>
                <Button variant=ButtonVariant::Secondary>"Start søknaden"</Button>
            </CardFooter>
        </Card>
    }
}
