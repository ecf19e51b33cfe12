-- statement: rows
SELECT
  "t19"."room_id",
  "t19"."from_on",
  "t19"."to_on",
  "t19"."occupied",
  "t4"."centre_id"
FROM (
  SELECT
    "t17"."room_id",
    "t17"."from_on",
    "t17"."to_on",
    "t17"."placed" > 0 AS "occupied"
  FROM (
    SELECT
      "t16"."room_id",
      "t16"."day" AS "from_on",
      LEAD("t16"."day") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "to_on",
      SUM("t16"."opened") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "opened",
      SUM("t16"."closed") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "closed",
      SUM("t16"."placed") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "placed"
    FROM (
      SELECT
        "t15"."room_id",
        "t15"."day",
        SUM("t15"."opened") AS "opened",
        SUM("t15"."closed") AS "closed",
        SUM("t15"."placed") AS "placed"
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
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t17"
  WHERE
    "t17"."opened" > 0 AND "t17"."closed" = 0
) AS "t19"
INNER JOIN (
  SELECT
    "t0"."room_id",
    "t0"."centre_id"
  FROM "rooms" AS "t0"
) AS "t4"
  ON "t19"."room_id" = "t4"."room_id"

-- statement: rows_by_centre
SELECT
  "t19"."room_id",
  "t19"."from_on",
  "t19"."to_on",
  "t19"."occupied",
  "t4"."centre_id"
FROM (
  SELECT
    "t17"."room_id",
    "t17"."from_on",
    "t17"."to_on",
    "t17"."placed" > 0 AS "occupied"
  FROM (
    SELECT
      "t16"."room_id",
      "t16"."day" AS "from_on",
      LEAD("t16"."day") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "to_on",
      SUM("t16"."opened") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "opened",
      SUM("t16"."closed") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "closed",
      SUM("t16"."placed") OVER (
        PARTITION BY "t16"."room_id"
        ORDER BY "t16"."day" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "placed"
    FROM (
      SELECT
        "t15"."room_id",
        "t15"."day",
        SUM("t15"."opened") AS "opened",
        SUM("t15"."closed") AS "closed",
        SUM("t15"."placed") AS "placed"
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
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t17"
  WHERE
    "t17"."opened" > 0 AND "t17"."closed" = 0
) AS "t19"
INNER JOIN (
  SELECT
    "t0"."room_id",
    "t0"."centre_id"
  FROM "rooms" AS "t0"
) AS "t4"
  ON "t19"."room_id" = "t4"."room_id"

