//! [`Model`]: a value that the user changes.

use leptos::prelude::*;

/// A value that the user changes through a control: owned by the control, shared with the caller, or ruled by the caller.
///
/// | made from | who holds the value |
/// |---|---|
/// | a plain value | the control; it starts there, and goes back there when its form is reset |
/// | `RwSignal<T>` | both: either may set it |
/// | `(Signal<T>, Callback<T>)` | the caller: the control asks through the callback and shows the signal, whatever it says |
///
/// In all three a control's `on_change` is called once for each act of the user.
///
/// ```
/// use felles::runtime::Model;
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// let asked = RwSignal::new(0);
/// let only_even = RwSignal::new(2);
/// let model = Model::from((
///     only_even.into(),
///     Callback::new(move |wanted: i32| {
///         asked.update(|asked| *asked += 1);
///         if wanted % 2 == 0 {
///             only_even.set(wanted);
///         }
///     }),
/// ));
///
/// model.set_by_user(3);
/// assert_eq!((model.get(), asked.get()), (2, 1));
/// ```
#[derive(Debug)]
pub struct Model<T: Send + Sync + 'static> {
    value: Signal<T>,
    setter: Setter<T>,
}

#[derive(Debug)]
enum Setter<T: Send + Sync + 'static> {
    Signal(RwSignal<T>),
    Owner(Callback<T>),
}

impl<T: Clone + Send + Sync + 'static> Model<T> {
    /// The value, tracked.
    pub fn get(&self) -> T {
        self.value.get()
    }

    /// The value, not tracked.
    pub fn get_untracked(&self) -> T {
        self.value.get_untracked()
    }

    /// The value as a signal.
    pub const fn signal(&self) -> Signal<T> {
        self.value
    }

    /// Whether the caller rules the value, and so may refuse a change.
    pub const fn is_controlled(&self) -> bool {
        matches!(self.setter, Setter::Owner(_))
    }

    /// Takes over, or asks the owner for, what the user chose.
    pub fn set_by_user(&self, value: T) {
        match self.setter {
            Setter::Signal(signal) => signal.set(value),
            Setter::Owner(callback) => callback.run(value),
        }
    }
}

impl<T: Send + Sync + 'static> Clone for Model<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Send + Sync + 'static> Copy for Model<T> {}

impl<T: Send + Sync + 'static> Clone for Setter<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Send + Sync + 'static> Copy for Setter<T> {}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Model<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self {
            value: signal.into(),
            setter: Setter::Signal(signal),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for Model<T> {
    fn from(start: T) -> Self {
        RwSignal::new(start).into()
    }
}

impl From<&str> for Model<String> {
    fn from(start: &str) -> Self {
        start.to_owned().into()
    }
}

impl<T: Send + Sync + 'static> From<(Signal<T>, Callback<T>)> for Model<T> {
    fn from((value, callback): (Signal<T>, Callback<T>)) -> Self {
        Self {
            value,
            setter: Setter::Owner(callback),
        }
    }
}

impl<T: Clone + Default + Send + Sync + 'static> Default for Model<T> {
    fn default() -> Self {
        T::default().into()
    }
}
