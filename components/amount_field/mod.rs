//! [`AmountField`]: asks for an amount of kroner.

use super::{
    InputMode,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::Amount;

pub(crate) use super::typed_field::style;

crate::words! { "amount_field";
    /// What stands after the amount.
    KRONER = { nb: "kr", nn: "kr", en: "kr" };
    /// There are øre where only kroner are asked for.
    WHOLE = { nb: "Skriv beløpet i hele kroner, uten øre.", nn: "Skriv beløpet i heile kroner, utan øre.", en: "Enter the amount in whole kroner, without øre." };
    /// It is less than the least.
    TOO_SMALL = { nb: "Beløpet må være {least} kr eller mer.", nn: "Beløpet må vere {least} kr eller meir.", en: "The amount must be {least} kr or more." };
    /// It is more than the most.
    TOO_LARGE = { nb: "Beløpet må være {most} kr eller mindre.", nn: "Beløpet må vere {most} kr eller mindre.", en: "The amount must be {most} kr or less." };
}

typed_field! {
    /// Asks for an amount of kroner. It takes what people write (`kr 1 234,50`, `1.234,50`, `1234,-`), is written `1 234,50`
    /// when the field is left, and asks again where a point may mean thousands or øre: money is not guessed.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let income = RwSignal::new(None);
    /// let _ = view! {
    ///     <AmountField
    ///         label="Inntekt før skatt"
    ///         name="income"
    ///         whole=true
    ///         min=Amount::ZERO
    ///         on_value=move |amount| income.set(amount)
    ///     />
    /// };
    /// ```
    pub fn AmountField(
        /// The least that it may be. Give `Amount::ZERO` where nothing below zero makes sense. Default: there is none.
        #[prop(optional, into)]
        min: Prop<Option<Amount>>,
        /// The most that it may be. Default: there is none.
        #[prop(optional, into)]
        max: Prop<Option<Amount>>,
        /// Whether only whole kroner are asked for.
        #[prop(optional, into)]
        whole: Prop<bool>,
        /// What stands after the amount. Default: «kr».
        #[prop(optional, into)]
        suffix: Prop<Option<Text>>,
    ) -> Amount {
        let mode = whole.map(|whole| if *whole { InputMode::Numeric } else { InputMode::Decimal });
        // A telephone's keyboard of digits alone has no minus.
        let may_be_negative = min.map(|min| min.is_none_or(Amount::is_negative));
        let control = Control {
            inputmode: mode.zip(&may_be_negative, |mode, negative| (!negative).then_some(*mode)),
            autocomplete: Some("off"),
            width: Some(14),
            suffix: suffix.or(|| KRONER.text()).into(),
            ..Control::default()
        };
        let read = move |text: &str| {
            let amount: Amount = text.parse()?;
            if whole.get() && !amount.is_whole() {
                return Err(Problem::word(&WHOLE));
            }
            if let Some(least) = min.get().filter(|least| amount < *least) {
                return Err(Problem::word(&TOO_SMALL).value("least", least.to_string()));
            }
            if let Some(most) = max.get().filter(|most| amount > *most) {
                return Err(Problem::word(&TOO_LARGE).value("most", most.to_string()));
            }
            Ok(amount)
        };
        Asked::read_with(control, read, Amount::to_string)
    }
}
