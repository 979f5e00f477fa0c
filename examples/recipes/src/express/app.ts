import { type LocalDate, parseLocalDate } from '@huiqi/sdk';
import { answerOf, waiver } from '@huiqi/sdk/verbs';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { desk } from '../desk.ts';

/**
 * 一条路由，答复一张收费单 · One route that answers a fee order.
 *
 * @param today - 服务端的今天，按北京时间；测试时可以固定 · the day of the decision
 */
export function waiverApp(today: () => LocalDate): Express {
  const app = express()
    .disable('x-powered-by')
    .use(express.json({ limit: '1mb' }));

  app.post('/waivers', (request, response) => {
    // express.json 不读别的类型 · another type of body was not read
    if (!request.is('json')) {
      response.status(415).json(refusal(415));
      return;
    }
    const body = request.body as unknown;
    const answered = answerOf(waiver, body, { desk, decidedOn: today(), say: true });
    // 数据有误：422，正文写明哪一项、哪里不对、怎么改 · what is wrong, where, and what to do
    response.status(answered.ok ? 200 : 422).json(answered.line);
  });

  // 读不成 JSON 或者太大，由 express 抛出：只回代码和一句话，不回调用栈 · no stack trace leaves the service
  const refuse: ErrorRequestHandler = (error: { readonly status?: number }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status = 500 } = error;
    response.status(status).json(refusal(status));
  };
  return app.use((_request, response) => void response.status(404).json(refusal(404))).use(refuse);
}

function refusal(status: number): { readonly error: { readonly code: string; readonly message: string } } {
  const [code, message] = refusals[status] ?? ['request.failed', '服务出错，请联系管理员'];
  return { error: { code, message } };
}

const refusals: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['request.json', '请求正文不是 JSON'],
  404: ['request.unknown', '没有这个地址；请用 POST /waivers'],
  413: ['request.large', '请求正文超过 1 MB'],
  415: ['request.type', '请求正文须是 UTF-8 的 JSON，Content-Type 写 application/json'],
};

/** 某一时刻在北京是哪一天 · The day in Beijing of a moment. */
export function dayInBeijing(moment: Date): LocalDate {
  const read = parseLocalDate(new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
  if (!read.ok) throw new Error('no such day');
  return read.value;
}
