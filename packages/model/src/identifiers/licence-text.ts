/** Numbers such as 企独浙总字第001234号. */
export const licenceText = /^\p{Script=Han}.*字第?\d+号?$/u;
