-- The record: what is owned, what was worn where, what was listened to.
-- Instants (`_at`) are whole Unix seconds in UTC, days (`_on`) are YYYY-MM-DD, intervals are half-open.

CREATE TABLE devices (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  brand TEXT NOT NULL CHECK (length(brand) > 0),
  model TEXT NOT NULL CHECK (length(model) > 0),
  nickname TEXT,
  form TEXT NOT NULL CHECK (form IN ('in_ear', 'over_ear', 'on_ear', 'earbud', 'bone_conduction')),
  fit TEXT CHECK (fit IN ('universal', 'custom')),
  back TEXT CHECK (back IN ('open', 'semi_open', 'closed')),
  wired INTEGER CHECK (wired IN (0, 1)),
  wireless INTEGER CHECK (wireless IN (0, 1)),
  codecs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(codecs)),
  latency_ms REAL CHECK (latency_ms >= 0),
  battery_hours REAL CHECK (battery_hours > 0),
  drivers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(drivers)),
  impedance_ohm REAL CHECK (impedance_ohm > 0),
  sensitivity_value REAL,
  sensitivity_unit TEXT CHECK (sensitivity_unit IN ('dB/mW', 'dB/V')),
  weight_g REAL CHECK (weight_g > 0),
  isolation_db REAL CHECK (isolation_db >= 0),
  anc_db REAL CHECK (anc_db >= 0),
  transparency INTEGER CHECK (transparency IN (0, 1)),
  microphone TEXT CHECK (microphone IN ('none', 'inline', 'boom', 'built_in')),
  ip_rating TEXT,
  connector TEXT,
  plug TEXT,
  nozzle_mm REAL CHECK (nozzle_mm > 0),
  ear_hooks INTEGER CHECK (ear_hooks IN (0, 1)),
  wings INTEGER CHECK (wings IN (0, 1)),
  over_ear_cable INTEGER CHECK (over_ear_cable IN (0, 1)),
  low_profile INTEGER CHECK (low_profile IN (0, 1)),
  folds INTEGER CHECK (folds IN (0, 1)),
  wear_sensor INTEGER CHECK (wear_sensor IN (0, 1)),
  rating_stage INTEGER CHECK (rating_stage BETWEEN 1 AND 5),
  rating_imaging INTEGER CHECK (rating_imaging BETWEEN 1 AND 5),
  rating_detail INTEGER CHECK (rating_detail BETWEEN 1 AND 5),
  rating_bass INTEGER CHECK (rating_bass BETWEEN 1 AND 5),
  rating_tone INTEGER CHECK (rating_tone BETWEEN 1 AND 5),
  rating_comfort INTEGER CHECK (rating_comfort BETWEEN 1 AND 5),
  acquired_on TEXT CHECK (acquired_on IS date(acquired_on)),
  price_amount REAL CHECK (price_amount >= 0),
  price_currency TEXT,
  hours_before REAL NOT NULL DEFAULT 0 CHECK (hours_before >= 0),
  status TEXT NOT NULL DEFAULT 'available'
    CHECK (status IN ('available', 'lent', 'in_repair', 'selling', 'retired', 'lost')),
  notes TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
  slots TEXT CHECK (json_valid(slots)),
  replaces TEXT REFERENCES devices (id) ON DELETE SET NULL,
  lent_to TEXT,
  due_back_on TEXT CHECK (due_back_on IS date(due_back_on)),
  retired_at INTEGER,
  retire_reason TEXT,
  CHECK ((sensitivity_value IS NULL) = (sensitivity_unit IS NULL)),
  CHECK ((price_amount IS NULL) = (price_currency IS NULL))
) STRICT;
CREATE INDEX devices_by_replaces ON devices (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE photos (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  added_at INTEGER NOT NULL,
  mime TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png')),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX photos_by_device ON photos (device_id, id);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (length(text) > 0)
) STRICT;
CREATE INDEX notes_by_device ON notes (device_id, at);

CREATE TABLE products (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  kind TEXT NOT NULL
    CHECK (kind IN ('tips', 'pads', 'cable', 'filters', 'headband_pad', 'battery', 'adapter')),
  brand TEXT NOT NULL CHECK (length(brand) > 0),
  model TEXT NOT NULL CHECK (length(model) > 0),
  material TEXT CHECK (material IN ('silicone', 'memory_foam', 'hybrid', 'tpe', 'pu_leather', 'leather',
    'velour', 'fabric', 'suede')),
  size TEXT,
  bore_mm REAL CHECK (bore_mm > 0),
  pairs_per_pack INTEGER CHECK (pairs_per_pack > 0),
  connector TEXT,
  plug TEXT,
  life_hours REAL CHECK (life_hours > 0),
  life_months REAL CHECK (life_months > 0),
  life_cycles REAL CHECK (life_cycles > 0),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE stock_lots (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  pairs INTEGER NOT NULL CHECK (pairs >= 0),
  pairs_bought INTEGER CHECK (pairs_bought > 0),
  acquired_on TEXT CHECK (acquired_on IS date(acquired_on)),
  price_amount REAL CHECK (price_amount >= 0),
  price_currency TEXT,
  CHECK ((price_amount IS NULL) = (price_currency IS NULL))
) STRICT;
CREATE INDEX stock_lots_by_product ON stock_lots (product_id, acquired_on);

CREATE TABLE parts (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  product_id TEXT NOT NULL REFERENCES products (id) ON DELETE RESTRICT,
  opened_on TEXT CHECK (opened_on IS date(opened_on)),
  lot_id TEXT REFERENCES stock_lots (id) ON DELETE SET NULL,
  price_amount REAL CHECK (price_amount >= 0),
  price_currency TEXT,
  hours_before REAL NOT NULL DEFAULT 0 CHECK (hours_before >= 0),
  tracked_from_at INTEGER,
  retired_at INTEGER,
  retire_reason TEXT CHECK (retire_reason IN ('worn_out', 'torn', 'just_in_case', 'hygiene', 'lost', 'sold',
    'gifted', 'upgraded', 'other')),
  life_hours REAL CHECK (life_hours > 0),
  life_months REAL CHECK (life_months > 0),
  life_cycles REAL CHECK (life_cycles > 0),
  notes TEXT NOT NULL DEFAULT '',
  CHECK ((price_amount IS NULL) = (price_currency IS NULL)),
  CHECK (hours_before = 0 OR tracked_from_at IS NOT NULL),
  CHECK (retired_at IS NOT NULL OR retire_reason IS NULL)
) STRICT;
CREATE INDEX parts_by_product ON parts (product_id);
CREATE INDEX parts_by_lot ON parts (lot_id) WHERE lot_id IS NOT NULL;

CREATE TABLE mounts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  part_id TEXT NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  slot TEXT NOT NULL CHECK (slot IN ('tips', 'pads', 'cable', 'filters', 'headband_pad', 'battery')),
  side TEXT NOT NULL DEFAULT 'both' CHECK (side IN ('both', 'left', 'right')),
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  CHECK (to_at > from_at)
) STRICT;
CREATE INDEX mounts_by_part ON mounts (part_id, from_at, to_at);
CREATE INDEX mounts_by_device ON mounts (device_id, slot, from_at, to_at, side, part_id);
CREATE INDEX mounts_open ON mounts (device_id, slot) WHERE to_at IS NULL;

CREATE TABLE sessions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  scenario_id TEXT,
  start_at INTEGER NOT NULL,
  end_at INTEGER,
  zone TEXT,
  level_db_a REAL CHECK (level_db_a BETWEEN 0 AND 140),
  temperature_c REAL,
  sweat TEXT NOT NULL DEFAULT 'none' CHECK (sweat IN ('none', 'light', 'heavy')),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  notes TEXT NOT NULL DEFAULT '',
  CHECK (end_at > start_at)
) STRICT;
CREATE INDEX sessions_by_device ON sessions (device_id, start_at, end_at);
CREATE INDEX sessions_by_start ON sessions (start_at, id);
CREATE UNIQUE INDEX sessions_one_running ON sessions (end_at IS NULL) WHERE end_at IS NULL;

-- Parts used in a session instead of what is mounted in their slots.
CREATE TABLE session_parts (
  session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  part_id TEXT NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, part_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_parts_by_part ON session_parts (part_id);

-- The last moment at which the app saw the running session; none for one started from the command line.
CREATE TABLE heartbeats (
  session_id INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;

-- Questions about sessions that only the owner can settle.
CREATE TABLE session_notices (
  session_id INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('closed_after_crash', 'still_running', 'slept', 'long')),
  from_at INTEGER NOT NULL,
  to_at INTEGER
) STRICT;

CREATE TABLE sources (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  name TEXT NOT NULL CHECK (length(name) > 0),
  drives_electrostatic INTEGER NOT NULL DEFAULT 0 CHECK (drives_electrostatic IN (0, 1)),
  bluetooth INTEGER NOT NULL DEFAULT 0 CHECK (bluetooth IN (0, 1)),
  codecs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(codecs)),
  outputs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(outputs))
) STRICT;

-- The owner's own scenarios; the built-in ones are data of the program.
CREATE TABLE scenarios (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  name TEXT NOT NULL CHECK (length(name) > 0),
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT;

-- What needs doing how often; the most specific scope wins. Every clock is optional, whichever comes first.
CREATE TABLE duty_rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL CHECK (scope IN ('material', 'product', 'part', 'device')),
  scope_id TEXT NOT NULL,
  slot TEXT CHECK (slot IN ('tips', 'pads', 'cable', 'filters', 'headband_pad', 'battery')),
  duty TEXT NOT NULL CHECK (duty IN ('clean', 'inspect', 'replace', 'charge', 'condition')),
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  every_hours REAL CHECK (every_hours > 0),
  every_sessions INTEGER CHECK (every_sessions > 0),
  every_days_used INTEGER CHECK (every_days_used > 0),
  every_days INTEGER CHECK (every_days > 0),
  every_cycles INTEGER CHECK (every_cycles > 0),
  next_from TEXT NOT NULL DEFAULT 'done' CHECK (next_from IN ('done', 'fixed'))
) STRICT;
CREATE UNIQUE INDEX duty_rules_by_scope ON duty_rules (scope, scope_id, coalesce(slot, ''), duty);

-- Duties done: each on one part or on one device as a whole.
CREATE TABLE duties_done (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  part_id TEXT REFERENCES parts (id) ON DELETE CASCADE,
  device_id TEXT REFERENCES devices (id) ON DELETE CASCADE,
  duty TEXT NOT NULL CHECK (duty IN ('clean', 'inspect', 'replace', 'charge', 'condition')),
  done_at INTEGER NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'done' CHECK (outcome IN ('done', 'still_fine', 'skipped')),
  note TEXT NOT NULL DEFAULT '',
  CHECK ((part_id IS NULL) <> (device_id IS NULL))
) STRICT;
CREATE INDEX duties_done_by_part ON duties_done (part_id, duty, done_at) WHERE part_id IS NOT NULL;
CREATE INDEX duties_done_by_device ON duties_done (device_id, duty, done_at) WHERE device_id IS NOT NULL;

CREATE TABLE snoozes (
  part_id TEXT NOT NULL REFERENCES parts (id) ON DELETE CASCADE,
  duty TEXT NOT NULL CHECK (duty IN ('clean', 'inspect', 'replace', 'charge', 'condition')),
  until_at INTEGER NOT NULL,
  PRIMARY KEY (part_id, duty)
) STRICT, WITHOUT ROWID;

-- What the owner found out about a product on a device, for both ears or for one.
CREATE TABLE fit_judgements (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  side TEXT NOT NULL DEFAULT 'both' CHECK (side IN ('both', 'left', 'right')),
  fits INTEGER CHECK (fits IN (0, 1)),
  sealed INTEGER CHECK (sealed IN (0, 1)),
  comfortable_minutes REAL CHECK (comfortable_minutes >= 0),
  judged_at INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX fit_judgements_by_pair ON fit_judgements (device_id, product_id, side);

CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- Undo as data: what each action changed, row by row, with the row as it was before.
CREATE TABLE undo_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE undo_changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES undo_entries (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  row_before TEXT CHECK (json_valid(row_before))
) STRICT;
CREATE INDEX undo_changes_by_entry ON undo_changes (entry_id, seq);
CREATE INDEX undo_changes_by_row ON undo_changes (table_name, row_key, entry_id);

-- ——— The rules that keep the record true. The messages are names that the program turns into sentences.

-- Mounts of one part never overlap, so the latest that starts before the new end decides.
CREATE TRIGGER mounts_part_free_insert BEFORE INSERT ON mounts
WHEN coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE part_id = new.part_id AND from_at < coalesce(new.to_at, 9223372036854775807)
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
BEGIN SELECT RAISE(ABORT, 'mount_part_busy'); END;
CREATE TRIGGER mounts_part_free_update BEFORE UPDATE OF part_id, from_at, to_at ON mounts
WHEN coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE part_id = new.part_id AND from_at < coalesce(new.to_at, 9223372036854775807) AND id <> old.id
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
BEGIN SELECT RAISE(ABORT, 'mount_part_busy'); END;

-- Within a slot the mounts that touch one ear never overlap.
CREATE TRIGGER mounts_slot_free_insert BEFORE INSERT ON mounts
WHEN new.side <> 'right' AND coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE device_id = new.device_id AND slot = new.slot AND side <> 'right'
      AND from_at < coalesce(new.to_at, 9223372036854775807)
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
  OR new.side <> 'left' AND coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE device_id = new.device_id AND slot = new.slot AND side <> 'left'
      AND from_at < coalesce(new.to_at, 9223372036854775807)
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
BEGIN SELECT RAISE(ABORT, 'mount_slot_busy'); END;
CREATE TRIGGER mounts_slot_free_update BEFORE UPDATE OF device_id, slot, side, from_at, to_at ON mounts
WHEN new.side <> 'right' AND coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE device_id = new.device_id AND slot = new.slot AND side <> 'right' AND id <> old.id
      AND from_at < coalesce(new.to_at, 9223372036854775807)
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
  OR new.side <> 'left' AND coalesce((SELECT coalesce(to_at, 9223372036854775807) FROM mounts
    WHERE device_id = new.device_id AND slot = new.slot AND side <> 'left' AND id <> old.id
      AND from_at < coalesce(new.to_at, 9223372036854775807)
    ORDER BY from_at DESC LIMIT 1), new.from_at) > new.from_at
BEGIN SELECT RAISE(ABORT, 'mount_slot_busy'); END;

-- A part is worn between its opening and its retirement. The opening is a day without a zone: it
-- begins at UTC+14, the first clock on Earth to show it.
CREATE TRIGGER mounts_within_life_insert BEFORE INSERT ON mounts
WHEN EXISTS (SELECT 1 FROM parts WHERE id = new.part_id AND (
    new.from_at < unixepoch(opened_on) - 50400 OR coalesce(new.to_at, 9223372036854775807) > retired_at))
BEGIN SELECT RAISE(ABORT, 'mount_outside_life'); END;
CREATE TRIGGER mounts_within_life_update BEFORE UPDATE OF part_id, from_at, to_at ON mounts
WHEN EXISTS (SELECT 1 FROM parts WHERE id = new.part_id AND (
    new.from_at < unixepoch(opened_on) - 50400 OR coalesce(new.to_at, 9223372036854775807) > retired_at))
BEGIN SELECT RAISE(ABORT, 'mount_outside_life'); END;
CREATE TRIGGER parts_life_holds_mounts BEFORE UPDATE OF opened_on, retired_at ON parts
WHEN EXISTS (SELECT 1 FROM mounts WHERE part_id = old.id AND (
    from_at < unixepoch(new.opened_on) - 50400 OR coalesce(to_at, 9223372036854775807) > new.retired_at))
BEGIN SELECT RAISE(ABORT, 'part_life_too_short'); END;

-- Sessions of one device never overlap, so the latest that starts before the new end decides.
CREATE TRIGGER sessions_device_free_insert BEFORE INSERT ON sessions
WHEN coalesce((SELECT coalesce(end_at, 9223372036854775807) FROM sessions
    WHERE device_id = new.device_id AND start_at < coalesce(new.end_at, 9223372036854775807)
    ORDER BY start_at DESC LIMIT 1), new.start_at) > new.start_at
BEGIN SELECT RAISE(ABORT, 'session_device_busy'); END;
CREATE TRIGGER sessions_device_free_update BEFORE UPDATE OF device_id, start_at, end_at ON sessions
WHEN coalesce((SELECT coalesce(end_at, 9223372036854775807) FROM sessions
    WHERE device_id = new.device_id AND start_at < coalesce(new.end_at, 9223372036854775807) AND id <> old.id
    ORDER BY start_at DESC LIMIT 1), new.start_at) > new.start_at
BEGIN SELECT RAISE(ABORT, 'session_device_busy'); END;

-- No session runs past its device's retirement.
CREATE TRIGGER sessions_before_retirement_insert BEFORE INSERT ON sessions
WHEN EXISTS (SELECT 1 FROM devices WHERE id = new.device_id
    AND coalesce(new.end_at, 9223372036854775807) > retired_at)
BEGIN SELECT RAISE(ABORT, 'session_after_retirement'); END;
CREATE TRIGGER sessions_before_retirement_update BEFORE UPDATE OF device_id, end_at ON sessions
WHEN EXISTS (SELECT 1 FROM devices WHERE id = new.device_id
    AND coalesce(new.end_at, 9223372036854775807) > retired_at)
BEGIN SELECT RAISE(ABORT, 'session_after_retirement'); END;
CREATE TRIGGER devices_retirement_after_sessions BEFORE UPDATE OF retired_at ON devices
WHEN new.retired_at < coalesce((SELECT coalesce(end_at, 9223372036854775807) FROM sessions
    WHERE device_id = old.id ORDER BY start_at DESC LIMIT 1), new.retired_at)
BEGIN SELECT RAISE(ABORT, 'device_retired_before_session'); END;
