import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'outside of the form elements come and go, texts and attributes change, without end, twenty times in a second',
  happens: 'marked as on any page',
  isRestless: true,
  pages: {
    '/': hostile({
      more: `<ul id="news"></ul>${script(`
        const news = document.getElementById('news');
        let count = 0;
        setInterval(() => {
          count += 1;
          const item = document.createElement('li');
          item.textContent = 'News ' + count;
          news.prepend(item);
          if (news.children.length > 20) news.lastChild.remove();
          document.body.dataset.count = count;
          document.title = 'Professional claim ' + count;
        }, 50);`)}`,
    }),
  },
};
