"""From sample answers to spec text: observation, guesses by the house's conventions, YAML in house style."""
