export { baseSalaries, type SalaryRules } from './base-salary.ts';
