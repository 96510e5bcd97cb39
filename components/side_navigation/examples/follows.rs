use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    // In an app with a router: current=use_location().pathname.
    let page = RwSignal::new("/ansatt/ferie".to_owned());
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm>
            <SideNavigation aria_label="Ansatt" current=page>
                <SideNavigationItem label="Lønn" href="/ansatt/lonn" />
                <SideNavigationItem label="Ferie" href="/ansatt/ferie" />
                <SideNavigationGroup label="Reiser">
                    <SideNavigationItem label="Reiseregning" href="/ansatt/reiseregning" />
                </SideNavigationGroup>
            </SideNavigation>
            <Stack align=StackAlign::Start>
                <Button variant=ButtonVariant::Secondary on_click=move |_| page.set("/ansatt/lonn".to_owned())>"Vis lønn"</Button>
                <Button variant=ButtonVariant::Secondary on_click=move |_| page.set("/ansatt/reiseregning".to_owned())>
                    "Vis reiseregning"
                </Button>
            </Stack>
        </Grid>
    }
}
