import "felles";
