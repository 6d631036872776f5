package inventory

import "time"

// Vehicle has a model; it is a car.
type Vehicle struct {
	Model string `json:"model" db:"vehicle/model"`
	Make  string
}

var defaults = []Vehicle{{Model: "leaf/e+", Make: "nissan"}, {Model: "zoe/r110", Make: "renault"}}

const layout = "02/01/2006"

func parse(text string) (time.Time, error) { return time.Parse(layout, text) }
