-- Keep: figures of the owner's own, whole devices that wear, snoozes of every kind, orders, what was told.

-- Stress factors and shelf ageing, beside the life figures that are there; NULL = inherited.
ALTER TABLE products ADD COLUMN light_sweat REAL CHECK (light_sweat BETWEEN 1 AND 3);
ALTER TABLE products ADD COLUMN heavy_sweat REAL CHECK (heavy_sweat BETWEEN 1 AND 3);
ALTER TABLE products ADD COLUMN slept_on REAL CHECK (slept_on BETWEEN 1 AND 3);
ALTER TABLE products ADD COLUMN heat REAL CHECK (heat BETWEEN 1 AND 3);
ALTER TABLE products ADD COLUMN uncleaned REAL CHECK (uncleaned BETWEEN 1 AND 3);
ALTER TABLE products ADD COLUMN in_stock REAL CHECK (in_stock BETWEEN 0 AND 1);
-- Unopened pairs that the owner wants to have at least.
ALTER TABLE products ADD COLUMN keep_pairs INTEGER CHECK (keep_pairs > 0);

ALTER TABLE parts ADD COLUMN light_sweat REAL CHECK (light_sweat BETWEEN 1 AND 3);
ALTER TABLE parts ADD COLUMN heavy_sweat REAL CHECK (heavy_sweat BETWEEN 1 AND 3);
ALTER TABLE parts ADD COLUMN slept_on REAL CHECK (slept_on BETWEEN 1 AND 3);
ALTER TABLE parts ADD COLUMN heat REAL CHECK (heat BETWEEN 1 AND 3);
ALTER TABLE parts ADD COLUMN uncleaned REAL CHECK (uncleaned BETWEEN 1 AND 3);
ALTER TABLE parts ADD COLUMN in_stock REAL CHECK (in_stock BETWEEN 0 AND 1);

-- The owner's figures for everything of one material, or of one kind that is not told by its material.
CREATE TABLE material_figures (
  material TEXT PRIMARY KEY NOT NULL CHECK (material IN ('silicone', 'memory_foam', 'hybrid', 'tpe', 'pu_leather',
    'leather', 'velour', 'fabric', 'suede', 'cable', 'filters', 'battery', 'shell')),
  life_hours REAL CHECK (life_hours > 0),
  life_months REAL CHECK (life_months > 0),
  life_cycles REAL CHECK (life_cycles > 0),
  light_sweat REAL CHECK (light_sweat BETWEEN 1 AND 3),
  heavy_sweat REAL CHECK (heavy_sweat BETWEEN 1 AND 3),
  slept_on REAL CHECK (slept_on BETWEEN 1 AND 3),
  heat REAL CHECK (heat BETWEEN 1 AND 3),
  uncleaned REAL CHECK (uncleaned BETWEEN 1 AND 3),
  in_stock REAL CHECK (in_stock BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

-- What wears on a device as a whole, once the owner switched it on; a renewal ends one and begins the next.
CREATE TABLE device_meters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  meter TEXT NOT NULL CHECK (meter IN ('battery', 'headband', 'cable', 'shell')),
  -- NULL = since the device was new.
  since_at INTEGER,
  ended_at INTEGER,
  end_reason TEXT CHECK (end_reason IN ('worn_out', 'torn', 'just_in_case', 'hygiene', 'lost', 'sold', 'gifted',
    'upgraded', 'other')),
  life_hours REAL CHECK (life_hours > 0),
  life_months REAL CHECK (life_months > 0),
  life_cycles REAL CHECK (life_cycles > 0),
  CHECK (ended_at > since_at),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE INDEX device_meters_by_device ON device_meters (device_id, meter, since_at);
CREATE UNIQUE INDEX device_meters_one_open ON device_meters (device_id, meter) WHERE ended_at IS NULL;

CREATE TABLE orders (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  pairs INTEGER NOT NULL CHECK (pairs > 0),
  ordered_on TEXT NOT NULL CHECK (ordered_on IS date(ordered_on)),
  expected_on TEXT CHECK (expected_on IS date(expected_on)),
  price_amount REAL CHECK (price_amount >= 0),
  price_currency TEXT,
  CHECK ((price_amount IS NULL) = (price_currency IS NULL))
) STRICT;
CREATE INDEX orders_by_product ON orders (product_id, ordered_on);

-- A duty may belong to something that wears on a device as a whole.
ALTER TABLE duties_done ADD COLUMN meter TEXT
  CHECK (meter IS NULL OR meter IN ('battery', 'headband', 'cable', 'shell') AND device_id IS NOT NULL);

-- A snooze waits for an instant, or until so many hours of use are reached.
CREATE TABLE snoozes_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  part_id TEXT REFERENCES parts (id) ON DELETE CASCADE,
  device_id TEXT REFERENCES devices (id) ON DELETE CASCADE,
  meter TEXT CHECK (meter IS NULL OR meter IN ('battery', 'headband', 'cable', 'shell') AND device_id IS NOT NULL),
  duty TEXT NOT NULL CHECK (duty IN ('clean', 'inspect', 'replace', 'charge', 'condition')),
  until_at INTEGER,
  until_hours REAL CHECK (until_hours >= 0),
  CHECK ((part_id IS NULL) <> (device_id IS NULL)),
  CHECK ((until_at IS NULL) <> (until_hours IS NULL))
) STRICT;
INSERT INTO snoozes_new (part_id, duty, until_at) SELECT part_id, duty, until_at FROM snoozes;
DROP TABLE snoozes;
-- What Undo remembers of the former table could not be put back into this one, so it is offered no more.
UPDATE undo_entries SET undone = 1 WHERE id IN (SELECT entry_id FROM undo_changes WHERE table_name = 'snoozes');
ALTER TABLE snoozes_new RENAME TO snoozes;
CREATE UNIQUE INDEX snoozes_by_subject
  ON snoozes (coalesce(part_id, ''), coalesce(device_id, ''), coalesce(meter, ''), duty);
CREATE INDEX snoozes_by_part ON snoozes (part_id) WHERE part_id IS NOT NULL;
CREATE INDEX snoozes_by_device ON snoozes (device_id) WHERE device_id IS NOT NULL;

-- What this computer has told the owner already. It belongs to no collection file and to no Undo.
CREATE TABLE told_states (
  item TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('soon', 'due', 'overdue')),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
