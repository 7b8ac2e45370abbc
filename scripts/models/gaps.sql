-- gaps: questions that a reader may expect to be answered and that no publication of the record answers.
-- Rule: of the expected answers those that are not there. The reason says what is printed instead, the nearest first, and near_ids
-- name it.
-- Source: expected_answers.
select grid, region, class, year, code, measures, found as reason, fact_ids as near_ids
from expected_answers
where found <> 'answers'
order by grid, class, year, code
