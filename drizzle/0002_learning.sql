-- What the owner chose against a suggestion; the weights are computed from these rows whenever they are needed.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  scenario_id TEXT NOT NULL CHECK (length(scenario_id) BETWEEN 1 AND 120),
  context TEXT NOT NULL CHECK (json_valid(context)),
  suggested_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  chosen_id TEXT REFERENCES devices (id) ON DELETE CASCADE,
  reason TEXT CHECK (reason IN ('not_at_hand', 'uncomfortable', 'too_hot', 'too_bulky', 'sound', 'isolation',
    'battery', 'other')),
  CHECK (chosen_id <> suggested_id)
) STRICT;
CREATE INDEX feedback_by_suggested ON feedback (suggested_id);
CREATE INDEX feedback_by_chosen ON feedback (chosen_id) WHERE chosen_id IS NOT NULL;

-- A scenario forgets what was learned for it before an instant, ratings after listening included.
CREATE TABLE learning_resets (
  scenario_id TEXT PRIMARY KEY NOT NULL CHECK (length(scenario_id) BETWEEN 1 AND 120),
  at INTEGER NOT NULL
) STRICT;

-- How a device sounds and sits with certain tips or pads.
CREATE TABLE rig_ratings (
  device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  stage INTEGER CHECK (stage BETWEEN 1 AND 5),
  imaging INTEGER CHECK (imaging BETWEEN 1 AND 5),
  detail INTEGER CHECK (detail BETWEEN 1 AND 5),
  bass INTEGER CHECK (bass BETWEEN 1 AND 5),
  tone INTEGER CHECK (tone BETWEEN 1 AND 5),
  comfort INTEGER CHECK (comfort BETWEEN 1 AND 5),
  rated_at INTEGER NOT NULL,
  PRIMARY KEY (device_id, product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rig_ratings_by_product ON rig_ratings (product_id);
