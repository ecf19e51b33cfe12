-- statement: rows
SELECT
  "t18"."room_id",
  "t18"."from_on",
  "t18"."to_on",
  "t18"."occupied",
  "t4"."centre_id"
FROM (
  SELECT
    "t16"."room_id",
    "t16"."from_on",
    "t16"."to_on",
    "t16"."placed" > 0 AS "occupied"
  FROM (
    SELECT
      "t15"."room_id",
      "t15"."day" AS "from_on",
      LEAD("t15"."day") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "to_on",
      SUM("t15"."opened") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "opened",
      SUM("t15"."closed") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "closed",
      SUM("t15"."placed") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "placed"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."room_id",
            "t1"."from_on" AS "day",
            0 AS "opened",
            0 AS "closed",
            1 AS "placed"
          FROM "placements" AS "t1"
          WHERE
            "t1"."from_on" IS NOT NULL
        ) AS "t7"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."room_id",
            "t1"."to_on" AS "day",
            0 AS "opened",
            0 AS "closed",
            -1 AS "placed"
          FROM "placements" AS "t1"
          WHERE
            "t1"."to_on" IS NOT NULL
        ) AS "t8"
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t0"."room_id",
              "t0"."opened_on" AS "day",
              1 AS "opened",
              0 AS "closed",
              0 AS "placed"
            FROM "rooms" AS "t0"
            WHERE
              "t0"."opened_on" IS NOT NULL
          ) AS "t5"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."room_id",
              "t0"."closed_on" AS "day",
              -1 AS "opened",
              0 AS "closed",
              0 AS "placed"
            FROM "rooms" AS "t0"
            WHERE
              "t0"."closed_on" IS NOT NULL
          ) AS "t6"
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t2"."room_id",
              "t2"."from_on" AS "day",
              0 AS "opened",
              1 AS "closed",
              0 AS "placed"
            FROM "room_closures" AS "t2"
            WHERE
              "t2"."from_on" IS NOT NULL
          ) AS "t9"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t2"."room_id",
              "t2"."to_on" AS "day",
              0 AS "opened",
              -1 AS "closed",
              0 AS "placed"
            FROM "room_closures" AS "t2"
            WHERE
              "t2"."to_on" IS NOT NULL
          ) AS "t10"
        ) AS "t13"
      ) AS "t14"
    ) AS "t15"
  ) AS "t16"
  WHERE
    (
      (
        "t16"."to_on" IS NULL
      ) OR (
        "t16"."to_on" > "t16"."from_on"
      )
    )
    AND "t16"."opened" > 0
    AND "t16"."closed" = 0
) AS "t18"
INNER JOIN (
  SELECT
    "t0"."room_id",
    "t0"."centre_id"
  FROM "rooms" AS "t0"
) AS "t4"
  ON "t18"."room_id" = "t4"."room_id"

-- statement: rows_by_centre
SELECT
  "t18"."room_id",
  "t18"."from_on",
  "t18"."to_on",
  "t18"."occupied",
  "t4"."centre_id"
FROM (
  SELECT
    "t16"."room_id",
    "t16"."from_on",
    "t16"."to_on",
    "t16"."placed" > 0 AS "occupied"
  FROM (
    SELECT
      "t15"."room_id",
      "t15"."day" AS "from_on",
      LEAD("t15"."day") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "to_on",
      SUM("t15"."opened") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "opened",
      SUM("t15"."closed") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "closed",
      SUM("t15"."placed") OVER (
        PARTITION BY "t15"."room_id"
        ORDER BY "t15"."day" ASC, "t15"."opened" ASC, "t15"."closed" ASC, "t15"."placed" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "placed"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."room_id",
            "t1"."from_on" AS "day",
            0 AS "opened",
            0 AS "closed",
            1 AS "placed"
          FROM "placements" AS "t1"
          WHERE
            "t1"."from_on" IS NOT NULL
        ) AS "t7"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."room_id",
            "t1"."to_on" AS "day",
            0 AS "opened",
            0 AS "closed",
            -1 AS "placed"
          FROM "placements" AS "t1"
          WHERE
            "t1"."to_on" IS NOT NULL
        ) AS "t8"
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t0"."room_id",
              "t0"."opened_on" AS "day",
              1 AS "opened",
              0 AS "closed",
              0 AS "placed"
            FROM "rooms" AS "t0"
            WHERE
              "t0"."opened_on" IS NOT NULL
          ) AS "t5"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."room_id",
              "t0"."closed_on" AS "day",
              -1 AS "opened",
              0 AS "closed",
              0 AS "placed"
            FROM "rooms" AS "t0"
            WHERE
              "t0"."closed_on" IS NOT NULL
          ) AS "t6"
        ) AS "t11"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t2"."room_id",
              "t2"."from_on" AS "day",
              0 AS "opened",
              1 AS "closed",
              0 AS "placed"
            FROM "room_closures" AS "t2"
            WHERE
              "t2"."from_on" IS NOT NULL
          ) AS "t9"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t2"."room_id",
              "t2"."to_on" AS "day",
              0 AS "opened",
              -1 AS "closed",
              0 AS "placed"
            FROM "room_closures" AS "t2"
            WHERE
              "t2"."to_on" IS NOT NULL
          ) AS "t10"
        ) AS "t13"
      ) AS "t14"
    ) AS "t15"
  ) AS "t16"
  WHERE
    (
      (
        "t16"."to_on" IS NULL
      ) OR (
        "t16"."to_on" > "t16"."from_on"
      )
    )
    AND "t16"."opened" > 0
    AND "t16"."closed" = 0
) AS "t18"
INNER JOIN (
  SELECT
    "t0"."room_id",
    "t0"."centre_id"
  FROM "rooms" AS "t0"
) AS "t4"
  ON "t18"."room_id" = "t4"."room_id"

