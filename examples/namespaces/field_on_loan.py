# The function changes `player.points`. What does it hold meanwhile?

from dataclasses import dataclass


@dataclass
class Player:
    cards: list
    points: int


def main():
    player = Player([7, 9], 0)

    def win():
        player.points += 1

    #@ made: The function holds a cell, and the cell the whole player.
    win()
    cards = player.cards
    #@ taken: `cards` is a second reference to the list, and the player
    #@ still has it.
    win()
    #@ won: Both calls went through the cell to the one player, who has
    #@ 2 points now.
    print(cards, "won", player.points)


main()
