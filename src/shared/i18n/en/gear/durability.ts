/** What usually goes on a device, what can be done about it, and how to keep it from happening. */
export const durability = {
  fixedCable: {
    fails: 'The cable breaks at the plug, the split or the earpiece.',
    repairs: 'A cable that cannot be detached has to be soldered, which often costs as much as a new pair.',
    prevents: 'Wind it loosely and pull at the plug, never at the cable.',
  },
  detachableCable: {
    fails: 'The cable goes first, and its connectors loosen with every change.',
    repairs:
      'A new cable takes a minute and solves the commonest fault. Worn sockets can sometimes be tightened.',
    prevents: 'Change cables seldom, and push connectors in straight.',
  },
  nozzle: {
    fails: 'Earwax and moisture make one side quiet or dull.',
    repairs: 'Clean or change the filter or mesh first: that brings many pairs back.',
    prevents: 'Wipe the nozzles after use, let them dry, and keep them in their case.',
  },
  earpiece: {
    fails: 'Shells crack when dropped, and a driver can die.',
    repairs: 'A dead earpiece is mostly replaced. Repair pays only for the most expensive models.',
    prevents: 'A hard case spares the shells.',
  },
  mouldedShell: {
    fails: 'Shells can crack, and ears change over the years until the fit is loose.',
    repairs: 'The maker can often repair or remould it, at a price that suits the most expensive models.',
    prevents: 'Keep them dry and in the case. A loose fit shows first as missing bass.',
  },
  smallBattery: {
    fails: 'The small batteries fade after a few years, one side often sooner.',
    repairs: 'Batteries are sealed in. Some makers replace a single earpiece or the case.',
    prevents: 'Do not leave it in the heat, and now and then take it out of a full case.',
  },
  pads: {
    fails: 'Pads flake and flatten, and isolation and bass go with them.',
    repairs: 'New pads are the easiest repair and make it feel new.',
    prevents: 'Wipe skin oil off the pads and keep them out of the sun.',
  },
  headband: {
    fails: 'The headband breaks at its adjusters.',
    repairs: 'Many makers sell the headband or its parts.',
    prevents: 'Put it on with both hands, and do not bend it open.',
  },
  hinges: {
    fails: 'Folding hinges crack, and the wires through them break.',
    repairs: 'A hinge can be replaced where the maker sells it. A cracked one seldom holds when glued.',
    prevents: 'Fold it slowly, and carry it in its case.',
  },
  cupCable: {
    fails: 'The cable tires where it enters the cup.',
    repairs:
      'Plug in another cable if it can be detached. Otherwise it is a simple job for a soldering iron.',
    prevents: 'Do not roll the chair over it, and leave slack at the cup.',
  },
  largeDriver: {
    fails: 'A driver suffers from a fall or from too much power.',
    repairs: 'Some makers replace single drivers, matched to the other side.',
    prevents: 'Turn the volume down before you plug it in.',
  },
  largeBattery: {
    fails: 'The battery fades after some hundred charges.',
    repairs: 'In many models it can be changed, and with a cable it plays on without.',
    prevents: 'Store it half full when it rests for months.',
  },
  earbudShell: {
    fails: 'Foam covers tear, and dust gets into the grille.',
    repairs: 'Foam covers cost little. The earpiece itself is seldom repaired.',
    prevents: 'Keep spare covers, and brush the grille.',
  },
  band: {
    fails: 'Sweat creeps into the charging contacts, the band tires, and the battery fades.',
    repairs: 'It is sealed, so hardly anything can be repaired: look to the warranty.',
    prevents: 'Rinse off the sweat and dry the contacts before charging.',
  },
}
