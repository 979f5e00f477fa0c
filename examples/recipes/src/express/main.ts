// node --conditions=@huiqi/source examples/recipes/src/express/main.ts [PORT]
import type { AddressInfo } from 'node:net';
import { dayInBeijing, waiverApp } from './app.ts';

const server = waiverApp(() => dayInBeijing(new Date())).listen(Number(process.argv[2] ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/waivers`);
});
