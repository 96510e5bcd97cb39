use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal wrap=true gap=Space::Size3>
            <div>
                <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for="status">
                    "Hva betyr «til behandling»?"
                </Button>
                <Popover id="status" variant=PopoverVariant::Tinted color=Color::Info placement=Placement::Top>
                    <p>"Vi har fått søknaden, og en saksbehandler ser på den. Du trenger ikke å gjøre noe."</p>
                </Popover>
            </div>
            <div>
                <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for="frist">
                    "Hvorfor haster det?"
                </Button>
                <Popover id="frist" variant=PopoverVariant::Tinted color=Color::Warning placement=Placement::Top>
                    <p>"Kommer svaret etter 1. mars, må vi regne ut skatten uten opplysningene dine."</p>
                </Popover>
            </div>
        </Stack>
    }
}
