import angular from 'angular';
import { blankLine, claim, lists } from './claim.js';

angular.module('desk', []).controller('ClaimController', [
  '$timeout',
  function ClaimController($timeout) {
    Object.assign(this, lists);
    this.practice = 'Bitterroot Medical Equipment';
    this.claim = { ...claim, lines: [] };
    // Lines come with a request of their own.
    $timeout(() => {
      this.claim.lines = claim.lines;
    }, 60);
    this.add = () => this.claim.lines.push(blankLine());
    this.ext = ({ fee, qty }) => (fee ? Number(fee) * Number(qty || 1) : '');
    this.total = () => this.claim.lines.reduce((sum, line) => sum + Number(this.ext(line) || 0), 0);
    this.fee = (line) => {
      line.fee ||= '0.00';
    };
    this.find = () => {
      this.query = '';
    };
  },
]);
